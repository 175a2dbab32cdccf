-- The needs card: four voices side by side, each in its own column; every wording stays, with its day and its readers.
create table needs_voice (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    voice text not null check (voice in ('child', 'tutor', 'parent', 'teacher')),
    text text not null,
    pictures text[] not null,
    audience text not null check (audience in ('me', 'pair', 'team', 'family', 'all')),
    author_id uuid not null,
    dictated_to text,
    happened_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index needs_voice_by_journey on needs_voice (centre_id, journey_id, recorded_at desc);
select wall('needs_voice');
