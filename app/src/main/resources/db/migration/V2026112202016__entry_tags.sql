-- What its author calls an entry: a success, a failure, a difficulty.
alter table entry add tags text[] not null default '{}';
alter table entry_version add tags text[] not null default '{}';
