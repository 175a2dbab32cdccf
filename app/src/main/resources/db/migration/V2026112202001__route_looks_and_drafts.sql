-- Which look of the route comes first: the tutee picks it for this journey.
create table route_look (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    look text not null check (look in ('map', 'table', 'diary')),
    person_id uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, journey_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('route_look');

-- What a reader saw of a route at the last look and at the one before, so that what is new can be marked.
create table route_glance (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    person_id uuid not null,
    version int not null,
    at timestamptz not null default now(),
    before_version int,
    before_at timestamptz,
    primary key (centre_id, journey_id, person_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('route_glance');

-- A change of the route that its owner tries out alone, until it is shown.
create table route_draft (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    owner_id uuid not null,
    base_version int not null,
    version int not null default 1,
    snapshot jsonb not null,
    begun_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (centre_id, journey_id, owner_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, owner_id) references person (centre_id, id)
);
select wall('route_draft');
