-- Tutor and tutee talked: when, how, for how long, who was there, what both of them noted.
create table meeting (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    happened_on date not null,
    how text not null check (how in ('in-person', 'video', 'phone')),
    minutes int check (minutes between 1 and 1440),
    notes text,
    next_on date,
    next_how text check (next_how in ('in-person', 'video', 'phone')),
    author_id uuid not null,
    version int not null default 1,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index meeting_by_day on meeting (centre_id, journey_id, happened_on desc, id desc);
select wall('meeting');

create table meeting_present (
    centre_id uuid not null default current_centre() references centre,
    meeting_id uuid not null,
    person_id uuid not null,
    primary key (centre_id, meeting_id, person_id),
    foreign key (centre_id, meeting_id) references meeting (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('meeting_present');

create table meeting_decision (
    centre_id uuid not null default current_centre() references centre,
    meeting_id uuid not null,
    position int not null,
    text text not null,
    due_on date,
    primary key (centre_id, meeting_id, position),
    foreign key (centre_id, meeting_id) references meeting (centre_id, id)
);
select wall('meeting_decision');

-- What a tutor noted about the meeting for nobody else; every wording stays, the newest one holds.
create table meeting_private_note (
    centre_id uuid not null default current_centre() references centre,
    meeting_id uuid not null,
    author_id uuid not null,
    version int not null,
    text text not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, meeting_id, author_id, version),
    foreign key (centre_id, meeting_id) references meeting (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
select wall('meeting_private_note');

-- What the shared part said in each version, who wrote it and when.
create table meeting_wording (
    centre_id uuid not null default current_centre() references centre,
    meeting_id uuid not null,
    version int not null,
    happened_on date not null,
    notes text,
    decisions text[] not null,
    person_id uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, meeting_id, version),
    foreign key (centre_id, meeting_id) references meeting (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('meeting_wording');
