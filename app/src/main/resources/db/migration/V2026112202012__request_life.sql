-- What the tutee wants to find out is an entry; what became of it stands here, one row a change.
alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check
    check (kind in ('probe', 'diary', 'reflection', 'difficulty', 'result', 'note', 'request'));

create table request_state (
    centre_id uuid not null default current_centre() references centre,
    request_id uuid not null,
    number int not null,
    state text not null check (state in ('talked-over', 'tried', 'route', 'let-go')),
    note text,
    person_id uuid not null,
    happened_on date not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, request_id, number),
    foreign key (centre_id, request_id) references entry (centre_id, id) on delete cascade,
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('request_state');
