-- What the tutee says at the end of a cycle; every version stays, the newest one holds.
create table outlook (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    version int not null,
    support text not null check (support in ('go-on', 'rarer', 'pause', 'finish', 'support-others')),
    next text,
    next_by date,
    person_id uuid not null,
    line uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, journey_id, version),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('outlook');

-- How far a goal was reached, in the tutee's eyes.
create table outlook_goal (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    version int not null,
    goal_id uuid not null,
    reached text not null check (reached in ('yes', 'partly', 'changed')),
    satisfaction int not null check (satisfaction between 1 and 5),
    text text,
    primary key (centre_id, journey_id, version, goal_id),
    foreign key (centre_id, journey_id, version) references outlook (centre_id, journey_id, version),
    foreign key (centre_id, goal_id) references goal (centre_id, id)
);
select wall('outlook_goal');
create index journey_by_before on journey (centre_id, before_id) where before_id is not null;
