create table journey (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    practice text not null check (practice in ('seven-stages', 'six-steps')),
    tutee_kind text not null default 'person' check (tutee_kind in ('person', 'group', 'school-team')),
    tutee_name text,
    state text not null check (state in ('proposed', 'open', 'finished')),
    stage text not null,
    opened_by uuid not null,
    opened_at timestamptz not null default now(),
    finished_at timestamptz,
    turn text not null default 'nobody' check (turn in ('tutee', 'tutor', 'nobody')),
    turn_since timestamptz not null default now(),
    turn_line uuid,
    contact_on date,
    happened_at timestamptz not null default now(),
    before_id uuid,
    primary key (centre_id, id),
    foreign key (centre_id, opened_by) references person (centre_id, id),
    foreign key (centre_id, before_id) references journey (centre_id, id)
);
select wall('journey');
alter table participant add foreign key (centre_id, journey_id) references journey (centre_id, id);
alter table consent add foreign key (centre_id, journey_id) references journey (centre_id, id);
alter table read_log add foreign key (centre_id, journey_id) references journey (centre_id, id);

-- Each arrival at a stage is kept: stages are lenses, going back is a normal part of the way.
create table stage_walk (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    seq bigint generated always as identity,
    stage text not null,
    person_id uuid not null,
    happened_on date not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, journey_id, seq),
    foreign key (centre_id, journey_id) references journey (centre_id, id)
);
select wall('stage_walk');

-- Every wording of the interest and of the question; the newest one holds.
create table wording (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    kind text not null check (kind in ('interest', 'question')),
    version int not null,
    text text not null,
    missing text,
    purpose text,
    due text,
    person_id uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, journey_id, kind, version),
    foreign key (centre_id, journey_id) references journey (centre_id, id)
);
select wall('wording');

-- What happened on a journey, one line a happening. Rooms below write here too, in the same transaction;
-- the journey's page reads only this.
create table thread_line (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    kind text not null,
    author_id uuid not null,
    audience text not null check (audience in ('me', 'pair', 'team', 'family', 'all')),
    branch uuid,
    about uuid,
    happened_on date not null,
    recorded_at timestamptz not null default now(),
    words json not null default '{}',
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index thread_line_by_day on thread_line (centre_id, journey_id, happened_on desc, recorded_at desc);
create index thread_line_by_about on thread_line (centre_id, about) where about is not null;
select wall('thread_line');

-- What lies ahead, put up by the rooms below: the next steps, meetings and open proposals.
create table signpost (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    thing uuid not null,
    kind text not null check (kind in ('step', 'meeting', 'proposal')),
    text text not null,
    note text,
    day date,
    primary key (centre_id, thing),
    foreign key (centre_id, journey_id) references journey (centre_id, id)
);
create index signpost_by_journey on signpost (centre_id, journey_id, day);
select wall('signpost');
