-- The life of a difficulty: the ways that were tried, and which of them was found to lead on.
create table difficulty_way (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    difficulty_id uuid not null,
    text text not null,
    found_on date,
    author_id uuid not null,
    happened_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (centre_id, id),
    foreign key (centre_id, difficulty_id) references entry (centre_id, id) on delete cascade,
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index difficulty_way_by_difficulty on difficulty_way (centre_id, difficulty_id, recorded_at);
select wall('difficulty_way');
