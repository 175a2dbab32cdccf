package org.poruch.app.access;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.poruch.app.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom somebody may know. The database's function {@code known_people} says it, once for all pages
 * and calls.
 */
@Component
public class Knows {
    /** Stands in a query where {@code person} would; {@link #asking} gives its parameters. */
    public static final String PEOPLE = "known_people(:me, :today, :young, :keeper, :tutor)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Knows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<String, Object> asking(Visitor visitor) {
        return Map.of(
                "me", visitor.person(),
                "today", visitor.today(clock),
                "young", visitor.child(),
                "keeper", keeper(visitor),
                "tutor", visitor.is(Role.TUTOR));
    }

    /** Those who keep the centre's list of people. */
    public static boolean keeper(Visitor visitor) {
        return Rule.KEEPERS.admits(visitor);
    }

    @Transactional(readOnly = true)
    public boolean person(Visitor visitor, UUID person) {
        return jdbc.sql("select count(*) from " + PEOPLE + " p where p.id = :person")
                        .params(asking(visitor))
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean person(Visitor visitor, String id) {
        try {
            return person(visitor, UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
