-- A trial of an interest: one to three small actions in at most three weeks, and what the tutee says after them.
create table trial (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    author_id uuid not null,
    request_id uuid,
    what text not null,
    from_day date not null,
    until_day date not null check (until_day between from_day and from_day + 21),
    answer text check (answer in ('more', 'enough', 'else')),
    why text,
    ended_on date,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, request_id) references entry (centre_id, id) on delete set null (request_id),
    check ((answer is null) = (ended_on is null))
);
create index trial_by_journey on trial (centre_id, journey_id, from_day desc);
select wall('trial');

create table trial_action (
    centre_id uuid not null default current_centre() references centre,
    trial_id uuid not null,
    number int not null check (number between 1 and 3),
    text text not null,
    done_on date,
    primary key (centre_id, trial_id, number),
    foreign key (centre_id, trial_id) references trial (centre_id, id) on delete cascade
);
select wall('trial_action');
