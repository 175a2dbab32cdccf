package org.poruch.app.route.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.condition.view.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ConditionQueries {
    private static final String CONDITION =
            """
            select c.*, coalesce(o.name, c.owner_name) as owner_shown, k.name as checked_name
            from condition c left join person o on o.id = c.owner_id left join person k on k.id = c.checked_by
            where c.deleted_at is null
            """;

    private final JdbcClient jdbc;

    ConditionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who stands in a relation to the journey. */
    record Someone(UUID id, String name) {}

    List<Condition> of(UUID step) {
        return jdbc.sql(CONDITION + "and c.step_id = ? order by c.recorded_at, c.id")
                .param(step)
                .query((row, n) -> condition(row))
                .list();
    }

    Optional<Condition> find(UUID id) {
        return jdbc.sql(CONDITION + "and c.id = ?")
                .param(id)
                .query((row, n) -> condition(row))
                .optional();
    }

    List<Someone> people(JourneyId journey, LocalDate today) {
        return jdbc.sql(
                        """
                select distinct n.id, n.name from participant p join person n on n.id = p.person_id
                where p.journey_id = :journey and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                union
                select n.id, n.name from participant p
                    join guardianship g on g.child_id = p.person_id and p.capacity = 'tutee'
                    join person n on n.id = g.guardian_id
                where p.journey_id = :journey and g.from_day <= :today and (g.until_day is null or g.until_day >= :today)
                order by 2""")
                .param("journey", journey.value())
                .param("today", today)
                .query(Someone.class)
                .list();
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("step_id", UUID.class),
                row.getString("kind"),
                row.getString("text"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_shown"),
                row.getObject("author_id", UUID.class),
                row.getString("checked_name"),
                row.getObject("checked_on", LocalDate.class));
    }
}
