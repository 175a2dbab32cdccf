-- What must be there for a step to be walked: a place, time, material, a person, a permission; each with an owner and a check.
create table condition (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    step_id uuid not null,
    kind text not null check (kind in ('place', 'time', 'material', 'person', 'permission')),
    text text not null,
    owner_id uuid,
    owner_name text,
    author_id uuid not null,
    recorded_at timestamptz not null default now(),
    checked_by uuid,
    checked_on date,
    deleted_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, step_id) references step (centre_id, id),
    foreign key (centre_id, owner_id) references person (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, checked_by) references person (centre_id, id),
    check (num_nonnulls(owner_id, owner_name) = 1),
    check (num_nonnulls(checked_by, checked_on) <> 1)
);
create index condition_by_step on condition (centre_id, step_id);
select wall('condition');
