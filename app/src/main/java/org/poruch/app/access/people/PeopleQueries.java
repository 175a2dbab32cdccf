package org.poruch.app.access.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.Knows;
import org.poruch.app.access.Sought;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads people: only those whom the reader may know, and of them only what the reader may know. */
@Component
@Transactional(readOnly = true)
class PeopleQueries {
    private static final String FACES =
            """
            select p.id, p.name, p.child, p.school_id, s.name as school,
                case when f.full or not p.child then p.subject end as subject,
                case when f.full or not p.child then array(
                    select r.role from role r where r.person_id = p.id
                        and r.from_day <= :today and (r.until_day is null or r.until_day >= :today) order by r.role)
                    else '{}'::text[] end as roles,
                case when f.full then p.login end as login,
                case when f.full then p.language end as language,
                case when f.full then p.post end as post,
                case when f.full then p.born_on end as born_on
            from PEOPLE p
                cross join lateral (select :keeper or p.id = :me as full) f
                left join school s on s.id = p.school_id
            """
                    .replace("PEOPLE", Knows.PEOPLE);

    private static final String SEARCH =
            """
            where MATCHES
                and (:role = '' or exists (select from role r where r.person_id = p.id and r.role = :role
                    and r.from_day <= :today and (r.until_day is null or r.until_day >= :today)
                    and (not p.child or :keeper)))
                and (cast(:school as uuid) is null or p.school_id = cast(:school as uuid))
                and (cast(:after as uuid) is null or (p.name collate "uk-x-icu", p.id)
                    > (select a.name collate "uk-x-icu", a.id from person a where a.id = cast(:after as uuid)))
            order by p.name collate "uk-x-icu", p.id limit :most
            """
                    .replace("MATCHES", Sought.MATCHES.replace("NAME", "p.name"));

    private final JdbcClient jdbc;
    private final Knows knows;

    PeopleQueries(JdbcClient jdbc, Knows knows) {
        this.jdbc = jdbc;
        this.knows = knows;
    }

    record Named(UUID id, String name) {}

    List<Face> found(Search search, Visitor visitor) {
        return jdbc.sql(FACES + SEARCH)
                .params(knows.asking(visitor))
                .param("words", search.patterns())
                .param("role", search.role())
                .param("school", search.school())
                .param("after", search.after())
                .param("most", search.most())
                .query(PeopleQueries::face)
                .list();
    }

    /** One whom the gate has let through. */
    Face one(UUID person, Visitor visitor) {
        return jdbc.sql(FACES + "where p.id = :person")
                .params(knows.asking(visitor))
                .param("person", person)
                .query(PeopleQueries::face)
                .single();
    }

    List<Named> schools() {
        return jdbc.sql("select id, name from school order by name collate \"uk-x-icu\", id")
                .query(Named.class)
                .list();
    }

    List<Named> guardians(UUID child, Visitor visitor) {
        return jdbc.sql(
                        """
                select p.id, p.name from guardianship g join PEOPLE p on p.id = g.guardian_id
                where g.child_id = :child and g.from_day <= :today and (g.until_day is null or g.until_day >= :today)
                order by p.name collate "uk-x-icu\""""
                                .replace("PEOPLE", Knows.PEOPLE))
                .params(knows.asking(visitor))
                .param("child", child)
                .query(Named.class)
                .list();
    }

    /** The visitor's own journeys that are still walked, newest first. */
    List<UUID> ownJourneys(Visitor visitor) {
        Map<String, Object> asking = knows.asking(visitor);
        return jdbc.sql(
                        """
                select j.id from participant p join journey j on j.id = p.journey_id
                where p.person_id = :me and p.capacity = 'tutee' and j.state <> 'finished'
                    and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                order by j.id desc""")
                .param("me", visitor.person())
                .param("today", asking.get("today"))
                .query(UUID.class)
                .list();
    }

    private static Face face(ResultSet row, int n) throws SQLException {
        return new Face(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("child"),
                row.getObject("school_id", UUID.class),
                row.getString("school"),
                row.getString("subject"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("login"),
                row.getString("language"),
                row.getString("post"),
                row.getObject("born_on", LocalDate.class));
    }
}
