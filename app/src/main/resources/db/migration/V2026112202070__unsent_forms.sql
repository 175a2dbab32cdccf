-- What somebody is writing and has not sent yet: one a person and form, known to nobody else. Thrown away, it lies in the bin.
create table unsent (
    centre_id uuid not null default current_centre() references centre,
    id uuid not null,
    person_id uuid not null,
    form text not null,
    page text not null,
    fields json not null,
    saved_at timestamptz not null default clock_timestamp(),
    binned_at timestamptz,
    primary key (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
create unique index unsent_by_form on unsent (centre_id, person_id, form) where binned_at is null;
create index unsent_by_person on unsent (centre_id, person_id, saved_at);
select wall('unsent');
