-- A goal is the picture of a result, worded together: it holds once both have agreed, and the old one holds until then.
create table goal (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    image text not null,
    signs text[] not null default '{}',
    until_day date not null,
    state text not null check (state in ('proposed', 'agreed', 'replaced', 'refused', 'withdrawn')),
    proposed_by uuid not null,
    proposed_at timestamptz not null default now(),
    agreed_at timestamptz,
    ended_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, proposed_by) references person (centre_id, id)
);
create index goal_by_journey on goal (centre_id, journey_id, proposed_at);
create unique index goal_that_holds on goal (centre_id, journey_id) where state = 'agreed';
select wall('goal');

-- The word of each about a goal: agreed or refused, when, and why.
create table goal_word (
    centre_id uuid not null default current_centre() references centre,
    goal_id uuid not null,
    person_id uuid not null,
    capacity text not null check (capacity in ('tutee', 'tutor')),
    agreed boolean not null,
    why text,
    said_at timestamptz not null default now(),
    primary key (centre_id, goal_id, person_id),
    foreign key (centre_id, goal_id) references goal (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('goal_word');
