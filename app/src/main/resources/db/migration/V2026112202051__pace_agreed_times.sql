-- Within how many days a tutor answers: said once, for all tutees.
create table answer_promise (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    days int not null check (days between 1 and 30),
    changed_at timestamptz not null default now(),
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('answer_promise');

-- What the tutee said about the own pace: how long silence is nothing to worry about, and what to be reminded of, after how
-- many days without a word.
create table pace (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    silence int check (silence between 1 and 90),
    nudge_days int check (nudge_days between 1 and 60),
    nudge_text text,
    version int not null default 1,
    changed_at timestamptz not null default now(),
    primary key (centre_id, journey_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id)
);
select wall('pace');
