-- Routes that nearly repeat each other, worked out whenever a route changes. Only their tutors are told.
create table likeness (
    centre_id uuid not null default current_centre() references centre,
    one_id uuid not null,
    other_id uuid not null,
    share numeric(4, 3) not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, one_id, other_id),
    foreign key (centre_id, one_id) references journey (centre_id, id),
    foreign key (centre_id, other_id) references journey (centre_id, id),
    check (one_id < other_id)
);
create index likeness_by_other on likeness (centre_id, other_id);
select wall('likeness');
