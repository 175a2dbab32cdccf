create table school (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    name text not null,
    place text,
    primary key (centre_id, id)
);
select wall('school');

create table person (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    login text not null check (login ~ '^[a-z0-9][a-z0-9._-]{0,60}$'),
    name text not null,
    language text not null default 'uk' check (language in ('uk', 'ru', 'en')),
    theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    school_id uuid,
    post text,
    subject text,
    born_on date,
    child boolean not null default false,
    created_at timestamptz not null default now(),
    left_at timestamptz,
    primary key (centre_id, id),
    unique (centre_id, login),
    foreign key (centre_id, school_id) references school (centre_id, id)
);
create index person_by_name on person (centre_id, name);
select wall('person');

-- What a person does in the centre. A role opens no other person: relations do.
create table role (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    role text not null check (role in ('methodologist', 'tutor', 'teacher', 'pupil', 'guardian', 'specialist', 'head', 'admin')),
    from_day date not null,
    until_day date,
    primary key (centre_id, person_id, role, from_day),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('role');

create table guardianship (
    centre_id uuid not null default current_centre() references centre,
    child_id uuid not null,
    guardian_id uuid not null,
    from_day date not null,
    until_day date,
    primary key (centre_id, child_id, guardian_id, from_day),
    foreign key (centre_id, child_id) references person (centre_id, id),
    foreign key (centre_id, guardian_id) references person (centre_id, id)
);
create index guardianship_by_guardian on guardianship (centre_id, guardian_id);
select wall('guardianship');
