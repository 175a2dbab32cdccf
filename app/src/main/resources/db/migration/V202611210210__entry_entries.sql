-- What people write on a journey. The author chose who sees it; no role widens that.
create table entry (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('probe', 'diary', 'reflection', 'difficulty', 'result', 'note')),
    audience text not null check (audience in ('me', 'pair', 'team', 'family', 'all')),
    author_id uuid not null,
    text text not null,
    worked text,
    did_not text,
    will_try text,
    dictated_to text,
    happened_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz,
    version int not null default 1,
    step_id uuid,
    branch uuid,
    about uuid,
    binned_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, about) references entry (centre_id, id) on delete set null (about)
);
create index entry_by_day on entry (centre_id, journey_id, happened_on desc, recorded_at desc, id desc);
create index entry_by_about on entry (centre_id, about) where about is not null;
create index entry_by_step on entry (centre_id, step_id) where step_id is not null;
create index entry_in_bin on entry (centre_id, binned_at) where binned_at is not null;
select wall('entry');

-- How an entry was worded before: shown only to those who could read it then.
create table entry_version (
    centre_id uuid not null default current_centre() references centre,
    entry_id uuid not null,
    version int not null,
    audience text not null,
    branch uuid,
    text text not null,
    worked text,
    did_not text,
    will_try text,
    dictated_to text,
    happened_on date not null,
    written_by uuid not null,
    written_at timestamptz not null,
    replaced_by uuid not null,
    replaced_at timestamptz not null default clock_timestamp(),
    primary key (centre_id, entry_id, version),
    foreign key (centre_id, entry_id) references entry (centre_id, id) on delete cascade,
    foreign key (centre_id, written_by) references person (centre_id, id),
    foreign key (centre_id, replaced_by) references person (centre_id, id)
);
select wall('entry_version');
