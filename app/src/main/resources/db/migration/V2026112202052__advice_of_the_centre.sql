-- Advice for tutors in the centre's own words. Every wording stays and the newest holds; one without words means the original.
create table advice (
    centre_id uuid not null default current_centre() references centre,
    stage text not null,
    language text not null check (language in ('uk', 'ru', 'en')),
    version int not null,
    lines text,
    questions text,
    person_id uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, stage, language, version),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('advice');

-- Who does not want to see advice beside a journey any more.
create table advice_folded (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('advice_folded');
