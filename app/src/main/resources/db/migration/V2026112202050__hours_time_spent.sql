-- The tutor's own time: a form from its opening to its sending, or what the tutor says. Meetings keep their length themselves.
-- What was measured stays; a correction stands beside it and counts.
create table time_spent (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    tutor_id uuid not null,
    work text not null check (work in ('drafting', 'meeting', 'answering', 'paper')),
    what text not null,
    day date not null,
    seconds int not null check (seconds between 0 and 86400),
    corrected int check (corrected between 0 and 86400),
    sent_at timestamptz,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, tutor_id) references person (centre_id, id)
);
create index time_spent_by_day on time_spent (centre_id, tutor_id, day);
create index time_spent_by_sending on time_spent (centre_id, tutor_id, sent_at);
select wall('time_spent');
