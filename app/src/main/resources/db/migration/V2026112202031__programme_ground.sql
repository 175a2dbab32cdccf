-- A programme: the common trunk of one to eight journeys. The branches are the members' own routes and stay theirs.
create table programme (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    version int not null,
    title text not null,
    goal text,
    steps jsonb not null,
    author_id uuid not null,
    changed_by uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, changed_by) references person (centre_id, id)
);
select wall('programme');

-- Every wording of the trunk stays.
create table programme_version (
    centre_id uuid not null default current_centre() references centre,
    programme_id uuid not null,
    version int not null,
    title text not null,
    goal text,
    steps jsonb not null,
    person_id uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, programme_id, version),
    foreign key (centre_id, programme_id) references programme (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('programme_version');

-- Which journeys share it; a journey has one programme at most.
create table programme_member (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    programme_id uuid not null,
    taken_version int,
    added_by uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, journey_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, programme_id) references programme (centre_id, id),
    foreign key (centre_id, added_by) references person (centre_id, id)
);
create index programme_member_by_programme on programme_member (centre_id, programme_id);
select wall('programme_member');
