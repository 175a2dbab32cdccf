-- A photo, a voice or a sheet that somebody brought to a journey. It is seen by those who see the thing on which it
-- hangs; as long as it hangs nowhere, by its author alone.
create table evidence (
    centre_id uuid not null default current_centre() references centre,
    file_id uuid not null,
    journey_id uuid not null,
    author_id uuid not null,
    thing_id uuid,
    position int not null default 0,
    audience text not null default 'me' check (audience in ('me', 'pair', 'team', 'family', 'all')),
    branch uuid,
    type text not null,
    size int not null,
    width int,
    height int,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, file_id),
    foreign key (centre_id, file_id) references file (centre_id, id) on delete cascade,
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index evidence_by_thing on evidence (centre_id, thing_id, position) where thing_id is not null;
create index evidence_by_journey on evidence (centre_id, journey_id);
create index evidence_left_over on evidence (centre_id, recorded_at) where thing_id is null;
select wall('evidence');
