-- Files lie in the database, so that one backup holds everything: the head here, the bytes in rows of at most one megabyte.
create table file (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    type text not null,
    size int not null check (size > 0),
    digest bytea not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id)
);
select wall('file');

create table file_chunk (
    centre_id uuid not null default current_centre() references centre,
    file_id uuid not null,
    number int not null,
    bytes bytea not null check (octet_length(bytes) <= 1048576),
    primary key (centre_id, file_id, number),
    foreign key (centre_id, file_id) references file (centre_id, id) on delete cascade
);
alter table file_chunk alter column bytes set storage external;
select wall('file_chunk');
