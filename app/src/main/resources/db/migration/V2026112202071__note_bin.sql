-- A private note that is thrown away lies in the bin for thirty days.
alter table private_note add column binned_at timestamptz;
create index private_note_in_bin on private_note (centre_id, binned_at) where binned_at is not null;
create index step_in_bin on step (centre_id, journey_id, deleted_at) where deleted_at is not null;
