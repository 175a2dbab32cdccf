-- Two or more own solutions of one problem, looked at by own criteria; marks go row by row. Earlier wordings stay.
create table comparison (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    author_id uuid not null,
    audience text not null check (audience in ('me', 'pair', 'team', 'family', 'all')),
    problem text not null,
    solutions text[] not null,
    criteria text[] not null,
    marks text[] not null,
    best int,
    fits text,
    happened_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index comparison_by_journey on comparison (centre_id, journey_id, recorded_at desc);
select wall('comparison');

create table comparison_version (
    centre_id uuid not null default current_centre() references centre,
    comparison_id uuid not null,
    version int not null,
    audience text not null,
    problem text not null,
    solutions text[] not null,
    criteria text[] not null,
    marks text[] not null,
    best int,
    fits text,
    replaced_at timestamptz not null default clock_timestamp(),
    primary key (centre_id, comparison_id, version),
    foreign key (centre_id, comparison_id) references comparison (centre_id, id) on delete cascade
);
select wall('comparison_version');
