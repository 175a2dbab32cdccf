create table credential (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    hash text not null,
    changed_at timestamptz not null default now(),
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('credential');

-- A one-time way in, printed for an invitation or a lost password.
create table slip (
    centre_id uuid not null default current_centre() references centre,
    hash bytea not null,
    person_id uuid not null,
    made_by uuid,
    made_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (centre_id, hash),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('slip');

-- Read before the centre is known: stands on the allow list and holds random values and ids only.
create table session (
    hash bytea primary key,
    centre_id uuid not null references centre,
    person_id uuid not null,
    kind text not null check (kind in ('page', 'token')),
    csrf bytea not null,
    made_at timestamptz not null default now(),
    touched_at timestamptz not null default now(),
    expires_at timestamptz not null,
    foreign key (centre_id, person_id) references person (centre_id, id)
);
create index session_by_person on session (centre_id, person_id);
create index session_by_end on session (expires_at);
grant select, insert, update, delete on session to poruch_app;

-- Tries to sign in, by a hash of the login as typed: known and unknown accounts look alike here.
create table attempt (
    login_hash bytea not null,
    at timestamptz not null default now()
);
create index attempt_by_login on attempt (login_hash, at);
grant select, insert, delete on attempt to poruch_app;

-- Who stands in which relation to a journey, from when until when. This table decides who may see what.
create table participant (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    person_id uuid not null,
    capacity text not null check (capacity in ('tutee', 'tutor', 'guardian', 'specialist', 'member')),
    scope uuid[],
    speaker boolean not null default false,
    from_day date not null,
    until_day date,
    added_by uuid,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id),
    check (until_day is null or until_day >= from_day - 1)
);
create index participant_by_journey on participant (centre_id, journey_id);
create index participant_by_person on participant (centre_id, person_id);
create unique index participant_once on participant (centre_id, journey_id, person_id, capacity) where until_day is null;
select wall('participant');

-- A guardian's consent to a child's journey.
create table consent (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    guardian_id uuid not null,
    given_on date not null,
    recorded_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, guardian_id) references person (centre_id, id)
);
create index consent_by_journey on consent (centre_id, journey_id);
create unique index consent_once on consent (centre_id, journey_id, guardian_id) where withdrawn_at is null;
select wall('consent');

-- Who looked into whose journey: one row a reader, journey and quarter of an hour. The owner sees it.
create table read_log (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    reader_id uuid not null,
    quarter timestamptz not null,
    primary key (centre_id, journey_id, reader_id, quarter),
    foreign key (centre_id, reader_id) references person (centre_id, id)
);
select wall('read_log');

-- A new way in that was made for somebody; its owner sees it among the reads.
create table way_in (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    made_by uuid,
    made_at timestamptz not null default now(),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
create index way_in_by_person on way_in (centre_id, person_id, made_at);
select wall('way_in');

-- A form that came after its session had ended, kept for its author until it is sent again.
create table kept_form (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    path text not null,
    fields jsonb not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('kept_form');
