-- A tutor's own notes beside a journey: read by the one who wrote them and by nobody else.
create table private_note (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    tutor_id uuid not null,
    text text not null,
    happened_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, tutor_id) references person (centre_id, id)
);
create index private_note_by_tutor on private_note (centre_id, journey_id, tutor_id, happened_on desc);
select wall('private_note');
