-- Whom a person may know. Adults of a centre know each other; a child is known to itself, to its guardians, to those on its
-- journeys, to those who keep the centre's list, and to tutors, who may propose a journey.
create function known_people(me uuid, today date, young boolean, keeper boolean, tutor boolean) returns setof person
    language sql stable
as $$
    select p.* from person p
    where p.left_at is null and (
        p.id = me
        or keeper
        or not (p.child or young)
        or (p.child and tutor)
        or (young and exists(
            select 1 from role r
            where r.centre_id = p.centre_id and r.person_id = p.id and r.role = 'tutor'
                and r.from_day <= today and (r.until_day is null or r.until_day >= today)))
        or p.id in (
            select g.guardian_id from guardianship g
            where g.centre_id = current_centre() and g.child_id = me
                and g.from_day <= today and (g.until_day is null or g.until_day >= today)
            union
            select g.child_id from guardianship g
            where g.centre_id = current_centre() and g.guardian_id = me
                and g.from_day <= today and (g.until_day is null or g.until_day >= today)
            union
            select other.person_id from participant own join participant other
                on other.centre_id = own.centre_id and other.journey_id = own.journey_id
            where own.centre_id = current_centre() and own.person_id = me
                and own.from_day <= today and (own.until_day is null or own.until_day >= today)
                and other.from_day <= today and (other.until_day is null or other.until_day >= today)))
$$;

-- Names are sorted and searched as Ukrainian writes them, whatever the locale of the database.
create index person_in_order on person (centre_id, name collate "uk-x-icu", id);

create index slip_by_person on slip (centre_id, person_id);
