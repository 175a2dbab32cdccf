-- The joint analysis of own probes: a sheet of two sides and a common line. The tutee's side is written first.
create table analysis (
    centre_id uuid not null default current_centre() references centre,
    journey_id uuid not null,
    id uuid not null,
    opened_by uuid not null,
    opened_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    worked text,
    did_not text,
    why text,
    own_line uuid,
    expert text,
    expert_by uuid,
    expert_line uuid,
    decided text,
    decided_line uuid,
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, opened_by) references person (centre_id, id),
    foreign key (centre_id, expert_by) references person (centre_id, id)
);
create index analysis_by_journey on analysis (centre_id, journey_id, id);
select wall('analysis');

create table analysis_probe (
    centre_id uuid not null default current_centre() references centre,
    analysis_id uuid not null,
    entry_id uuid not null,
    primary key (centre_id, analysis_id, entry_id),
    foreign key (centre_id, analysis_id) references analysis (centre_id, id),
    foreign key (centre_id, entry_id) references entry (centre_id, id) on delete cascade
);
create index analysis_probe_by_entry on analysis_probe (centre_id, entry_id);
select wall('analysis_probe');

-- What stood on the sheet before it was corrected, whose it was, and until when.
create table analysis_version (
    centre_id uuid not null default current_centre() references centre,
    analysis_id uuid not null,
    seq bigint generated always as identity,
    side text not null check (side in ('own', 'expert', 'decided')),
    words jsonb not null,
    replaced_by uuid not null,
    replaced_at timestamptz not null default clock_timestamp(),
    primary key (centre_id, analysis_id, seq),
    foreign key (centre_id, analysis_id) references analysis (centre_id, id),
    foreign key (centre_id, replaced_by) references person (centre_id, id)
);
select wall('analysis_version');
