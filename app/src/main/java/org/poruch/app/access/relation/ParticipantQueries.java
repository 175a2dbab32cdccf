package org.poruch.app.access.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Knows;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the relations of a journey, those that hold and those that have ended. */
@Component
@Transactional(readOnly = true)
class ParticipantQueries {
    private final JdbcClient jdbc;
    private final Knows knows;

    ParticipantQueries(JdbcClient jdbc, Knows knows) {
        this.jdbc = jdbc;
        this.knows = knows;
    }

    /**
     * @param scope the branches that a specialist sees; null means the whole
     */
    record Row(
            UUID id,
            UUID person,
            String name,
            Capacity capacity,
            @Nullable List<UUID> scope,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holds(LocalDate today) {
            return until == null || !until.isBefore(today);
        }
    }

    record Named(UUID id, String name) {}

    List<Row> of(JourneyId journey) {
        return jdbc.sql(
                        """
                select p.id, p.person_id, n.name, p.capacity, p.scope, p.from_day, p.until_day
                from participant p join person n on n.id = p.person_id
                where p.journey_id = ? order by p.from_day, p.id""")
                .param(journey.value())
                .query(ParticipantQueries::row)
                .list();
    }

    /** The guardians of the journey's child, as the centre's list has them. */
    List<Named> guardians(JourneyId journey, LocalDate day) {
        return jdbc.sql(
                        """
                select distinct n.id, n.name from participant p
                    join guardianship g on g.child_id = p.person_id join person n on n.id = g.guardian_id
                where p.journey_id = :journey and p.capacity = 'tutee'
                    and p.from_day <= :day and (p.until_day is null or p.until_day >= :day)
                    and g.from_day <= :day and (g.until_day is null or g.until_day >= :day)
                order by n.name""")
                .param("journey", journey.value())
                .param("day", day)
                .query(Named.class)
                .list();
    }

    /** Those with this role whom the visitor may know and who do not walk along yet. */
    List<Named> free(JourneyId journey, Capacity role, Visitor visitor) {
        return jdbc.sql(
                        """
                select p.id, p.name from PEOPLE p
                where p.id <> :me and not p.child
                    and exists (select from role r where r.person_id = p.id and r.role = :role
                        and r.from_day <= :today and (r.until_day is null or r.until_day >= :today))
                    and not exists (select from participant o where o.journey_id = :journey and o.person_id = p.id
                        and o.capacity = :role and (o.until_day is null or o.until_day >= :today))
                order by p.name collate "uk-x-icu", p.id limit 500"""
                                .replace("PEOPLE", Knows.PEOPLE))
                .params(knows.asking(visitor))
                .param("journey", journey.value())
                .param("role", role.word())
                .query(Named.class)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var scope = row.getArray("scope");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Capacity.of(row.getString("capacity")),
                scope == null ? null : List.of((UUID[]) scope.getArray()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
