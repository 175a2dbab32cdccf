-- Work for later, as db-scheduler keeps it. Read across centres, so it holds names and ids only; a job's own
-- centre stands at the beginning of its instance.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to poruch_app;

-- Jobs that were done, so that the same key never works twice.
create table job_done (
    centre_id uuid not null default current_centre() references centre,
    key text not null,
    done_at timestamptz not null default now(),
    primary key (centre_id, key)
);
select wall('job_done');
