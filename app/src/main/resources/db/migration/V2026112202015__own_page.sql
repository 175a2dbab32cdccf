-- How somebody likes the own page: in large letters, with symbols. Without a row a child sees symbols, an adult does not.
create table own_page (
    centre_id uuid not null default current_centre() references centre,
    person_id uuid not null,
    large boolean not null,
    symbols boolean not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
);
select wall('own_page');
