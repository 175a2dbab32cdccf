-- The route of a journey: the tutee's own plan. Its version counts every change.
create table route (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    version int not null,
    primary key (centre_id, journey_id),
    foreign key (centre_id, journey_id) references journey (centre_id, id)
);
select wall('route');

-- A part of the route: one topic, gap or line of interest. What is taken off stays, with its day.
create table branch (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    name text not null,
    position int not null,
    deleted_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id)
);
create index branch_by_journey on branch (centre_id, journey_id, position);
select wall('branch');

-- One stop on a branch.
create table step (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    branch_id uuid not null,
    position int not null,
    action text not null,
    resource text,
    form text check (form in ('course', 'group', 'self-study', 'practice', 'visit', 'community', 'probe', 'check', 'other')),
    hours numeric(5, 1) check (hours between 0.5 and 500),
    from_day date,
    due_day date,
    place text,
    product text,
    shown text,
    state text not null check (state in ('todo', 'doing', 'done', 'aside')),
    evidence text,
    reflection text,
    done_on date,
    why_aside text,
    author_id uuid not null,
    version int not null,
    recorded_at timestamptz not null default now(),
    deleted_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, branch_id) references branch (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index step_by_journey on step (centre_id, journey_id);
create index step_by_branch on step (centre_id, branch_id);
select wall('step');

-- The whole route as it stood after each change: who changed it, when, and why. No earlier text is lost.
create table route_version (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    version int not null,
    snapshot jsonb not null,
    person_id uuid not null,
    recorded_at timestamptz not null default now(),
    why text,
    primary key (centre_id, journey_id, version),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('route_version');

-- A tutor's idea of a step, which the tutee takes, changes or declines.
create table proposal (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    branch_id uuid,
    action text not null,
    resource text,
    form text check (form in ('course', 'group', 'self-study', 'practice', 'visit', 'community', 'probe', 'check', 'other')),
    hours numeric(5, 1) check (hours between 0.5 and 500),
    from_day date,
    due_day date,
    place text,
    product text,
    shown text,
    why text,
    author_id uuid not null,
    recorded_at timestamptz not null default now(),
    answer text check (answer in ('taken', 'changed', 'declined')),
    answer_why text,
    answered_by uuid,
    answered_at timestamptz,
    step_id uuid,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, branch_id) references branch (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, answered_by) references person (centre_id, id),
    foreign key (centre_id, step_id) references step (centre_id, id)
);
create index proposal_by_journey on proposal (centre_id, journey_id, recorded_at);
select wall('proposal');
