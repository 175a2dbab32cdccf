-- The ground that all rooms stand on: the centre's context, the wall between centres, once-keys.

-- The centre of this transaction, set once at its start; without it no row of any centre can be seen.
create function current_centre() returns uuid
    language sql stable parallel safe
as $$ select nullif(current_setting('poruch.centre', true), '')::uuid $$;

-- The only way a table gets its wall: enabled and forced, so that it binds the owner too.
create function wall(walled regclass) returns void
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format(
        'create policy centre on %s to poruch_app using (centre_id = current_centre()) with check (centre_id = current_centre())',
        walled);
    execute format('create policy owner on %s to poruch_owner using (true) with check (true)', walled);
    execute format('grant select, insert, update, delete on %s to poruch_app', walled);
end
$$;

-- A centre. Read before anybody is known, so it holds no personal words and stands on the allow list.
create table centre (
    id uuid primary key,
    short text not null unique check (short ~ '^[a-z][a-z0-9-]{1,30}$'),
    name text not null,
    time_zone text not null,
    created_at timestamptz not null default now()
);
grant select on centre to poruch_app;

-- What was answered to a request that carried a key, so that the same key gets the same answer.
create table once_key (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    key text not null,
    fingerprint bytea not null,
    status int,
    location text,
    etag text,
    content_type text,
    body bytea,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, person_id, key)
);
create index once_key_by_age on once_key (recorded_at);
select wall('once_key');
