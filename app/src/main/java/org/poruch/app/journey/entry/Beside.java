package org.poruch.app.journey.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands beside a journey today, so that the one who writes sees the names of those who will
 * read.
 */
@Component
@Transactional(readOnly = true)
class Beside {
    private final JdbcClient jdbc;

    Beside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param whole not only some branches of it
     */
    record Someone(UUID person, String name, String capacity, boolean whole) {
        boolean reads(Audience audience) {
            return switch (capacity) {
                case "tutee", "tutor" -> audience != Audience.ME;
                case "guardian" -> audience == Audience.FAMILY || audience == Audience.ALL;
                case "specialist" ->
                        whole && (audience == Audience.TEAM || audience == Audience.ALL);
                default -> false;
            };
        }

        String firstName() {
            return Objects.requireNonNull(name.split(" ", 2)[0]);
        }
    }

    List<Someone> of(JourneyId journey, LocalDate day) {
        return jdbc.sql(
                        """
                with here as (
                    select person_id, capacity, scope is null as whole from participant
                    where journey_id = :journey and from_day <= :day and (until_day is null or until_day >= :day)),
                everybody as (
                    select * from here union
                    select g.guardian_id, 'guardian', true from guardianship g
                        join here t on t.person_id = g.child_id and t.capacity = 'tutee'
                    where g.from_day <= :day and (g.until_day is null or g.until_day >= :day))
                select n.id as person, n.name, e.capacity, e.whole from everybody e join person n on n.id = e.person_id
                order by array_position(array['tutee', 'tutor', 'guardian', 'specialist'], e.capacity), n.name""")
                .param("journey", journey.value())
                .param("day", day)
                .query(Someone.class)
                .list();
    }
}
