-- What its owner calls a personal access token. Sessions are read before the centre is known and hold no words, so names
-- lie behind the wall.
create table token_name (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    person_id uuid not null,
    session_hash bytea not null references session (hash) on delete cascade,
    name text not null,
    primary key (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
create unique index token_name_by_session on token_name (session_hash);
create index token_name_by_person on token_name (centre_id, person_id);
select wall('token_name');
