-- When somebody last looked at a journey, and until when before this visit: what is newer is marked. The read log does not
-- serve for this: it knows quarters of an hour, and not the tutee.
create table journey_visit (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    person_id uuid not null,
    before_this timestamptz,
    last_look timestamptz not null default now(),
    primary key (centre_id, journey_id, person_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('journey_visit');
