package org.poruch.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingQueries {
    private static final String STANDING =
            """
            with here as (
                select person_id, capacity, scope from participant
                where journey_id = :journey and from_day <= :day and (until_day is null or until_day >= :day)),
            tutee as (
                select p.id, p.child from here join person p on p.centre_id = current_centre() and p.id = here.person_id
                where here.capacity = 'tutee')
            select
                array(select capacity from here where person_id = :person
                    union
                    select 'guardian' from guardianship g join tutee on tutee.id = g.child_id
                    where g.guardian_id = :person and g.from_day <= :day and (g.until_day is null or g.until_day >= :day)
                ) as capacities,
                array(select unnest(scope) from here where person_id = :person and capacity = 'specialist') as scope,
                exists(select 1 from here where person_id = :person and capacity = 'specialist' and scope is null) as whole,
                coalesce((select bool_or(child) from tutee), false) as child,
                exists(select 1 from consent where journey_id = :journey and withdrawn_at is null) as consented
            """;

    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing standing(JourneyId journey, UUID person, LocalDate day) {
        return jdbc.sql(STANDING)
                .param("journey", journey.value())
                .param("person", person)
                .param("day", day)
                .query((row, n) -> standing(row, journey, person))
                .single();
    }

    private static Standing standing(ResultSet row, JourneyId journey, UUID person)
            throws SQLException {
        var capacities =
                Arrays.stream((String[]) row.getArray("capacities").getArray())
                        .map(Capacity::of)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Capacity.class)));
        Set<UUID> scope =
                row.getBoolean("whole")
                        ? Set.of()
                        : Set.copyOf(Arrays.asList((UUID[]) row.getArray("scope").getArray()));
        return new Standing(
                person,
                journey,
                capacities,
                scope,
                row.getBoolean("child"),
                row.getBoolean("consented"));
    }
}
