package org.poruch.app.access.relation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Knows;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that the one who is asked along is known, grown up and does this in the centre. */
@Component
@Transactional(readOnly = true)
class Invited {
    private final JdbcClient jdbc;
    private final Knows knows;

    Invited(JdbcClient jdbc, Knows knows) {
        this.jdbc = jdbc;
        this.knows = knows;
    }

    @Nullable UUID person(Given given, @Nullable String raw, Capacity capacity, Visitor visitor) {
        if (raw == null || raw.isBlank()) {
            given.fault("person", "page.fault.choice");
            return null;
        }
        var person = given.optionalId("person", raw);
        if (person == null) {
            return null;
        }
        if (!knows.person(visitor, person) || person.equals(visitor.person())) {
            given.fault("person", "access.fault.person");
        } else if (!does(person, capacity, visitor)) {
            given.fault(
                    "person",
                    "access.fault.person-" + (capacity == Capacity.TUTOR ? "tutor" : "other"));
        }
        return person;
    }

    boolean taken(UUID id) {
        return jdbc.sql("select count(*) from participant where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean does(UUID person, Capacity capacity, Visitor visitor) {
        return jdbc.sql(
                                """
                select count(*) from PEOPLE p join role r on r.person_id = p.id
                where p.id = :person and not p.child and r.role = :role
                    and r.from_day <= :today and (r.until_day is null or r.until_day >= :today)"""
                                        .replace("PEOPLE", Knows.PEOPLE))
                        .params(knows.asking(visitor))
                        .param("person", person)
                        .param("role", capacity.word())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
