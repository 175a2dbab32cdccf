-- The bank: products that people may take onto a route. A product keeps all its versions; the newest one is offered.
create table product (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    kind text not null check (kind in ('task', 'set', 'template', 'resource', 'solution')),
    version int not null,
    author_id uuid,
    lexemes tsvector not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
);
create index product_by_lexemes on product using gin (lexemes);
create index product_by_age on product (centre_id, recorded_at desc, id desc);
select wall('product');

create table product_version (
    centre_id uuid not null default current_centre() references centre,
    product_id uuid not null,
    version int not null,
    title text not null,
    text text not null,
    topics text[] not null,
    level text,
    form text check (form in ('course', 'group', 'self-study', 'practice', 'visit', 'community', 'probe', 'check', 'other')),
    hours numeric(5, 1) check (hours between 0.5 and 500),
    place text,
    material text,
    gain text,
    gain_by text,
    licence text not null,
    steps jsonb not null default '[]',
    changed_by uuid,
    why text,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, product_id, version),
    foreign key (centre_id, product_id) references product (centre_id, id),
    foreign key (centre_id, changed_by) references person (centre_id, id)
);
create index product_version_by_topic on product_version using gin (topics);
select wall('product_version');

-- Search: @@ is not leakproof, so behind the wall the index would be lost. This one function looks for the owner, in the
-- centre of the transaction only, and gives nothing away but ids of that centre.
create function found_products(wanted tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.id, ts_rank(p.lexemes, wanted) from product p
    where p.centre_id = current_centre() and p.lexemes @@ wanted
$$;
revoke execute on function found_products(tsquery) from public;
grant execute on function found_products(tsquery) to poruch_app;

-- A task: a product taken onto one route, with words of its own. It hangs on a step, or on the proposal that may become one.
create table task (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    journey_id uuid not null,
    product_id uuid not null,
    product_version int not null,
    part text not null,
    step_id uuid,
    proposal_id uuid,
    text text,
    level text,
    version int not null default 1,
    author_id uuid not null,
    recorded_at timestamptz not null default now(),
    primary key (centre_id, id),
    foreign key (centre_id, journey_id) references journey (centre_id, id),
    foreign key (centre_id, product_id, product_version) references product_version (centre_id, product_id, version),
    foreign key (centre_id, step_id) references step (centre_id, id),
    foreign key (centre_id, proposal_id) references proposal (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    check (num_nonnulls(step_id, proposal_id) = 1)
);
create index task_by_journey on task (centre_id, journey_id);
create index task_by_product on task (centre_id, product_id);
create unique index task_by_step on task (centre_id, step_id) where step_id is not null;
create unique index task_by_proposal on task (centre_id, proposal_id) where proposal_id is not null;
select wall('task');
