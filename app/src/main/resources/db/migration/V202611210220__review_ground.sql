-- The end analysis of a journey, word by word: the tutee's choice of form and level, the tutor's expert word, the tutee's
-- decision. Nothing is overwritten; the newest word of each part holds.
create table review_word (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    version int not null,
    part text not null check (part in ('choice', 'expert', 'decision')),
    form text check (form in ('talk', 'written', 'portfolio', 'lesson-video', 'visit')),
    level text check (level in ('event', 'method', 'position')),
    text text,
    person_id uuid not null,
    line uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, journey_id, version),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id),
    check (case when part = 'choice' then form is not null and level is not null else text is not null end)
);
select wall('review_word');
