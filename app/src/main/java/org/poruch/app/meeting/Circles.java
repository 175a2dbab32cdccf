package org.poruch.app.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Relations;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who may have been present. */
@Component
@Transactional(readOnly = true)
class Circles {
    private final JdbcClient jdbc;
    private final Relations relations;
    private final Clock clock;

    Circles(JdbcClient jdbc, Relations relations, Clock clock) {
        this.jdbc = jdbc;
        this.relations = relations;
        this.clock = clock;
    }

    Circle around(JourneyId journey, Standing standing, Visitor writer) {
        return new Circle(
                people(journey), usual(journey, standing, writer), standing.is(Capacity.TUTOR));
    }

    private List<UUID> usual(JourneyId journey, Standing standing, Visitor writer) {
        var today = writer.today(clock);
        boolean tutor = standing.is(Capacity.TUTOR);
        return relations.of(journey).stream()
                .filter(each -> each.holds(today))
                .filter(
                        each ->
                                each.capacity() == Capacity.TUTEE
                                        || (each.capacity() == Capacity.TUTOR
                                                && (!tutor
                                                        || each.person().equals(writer.person()))))
                .map(Relations.Relation::person)
                .distinct()
                .toList();
    }

    private List<Someone> people(JourneyId journey) {
        return jdbc.sql(
                        """
                with here as (
                    select person_id, capacity, from_day from participant where journey_id = :journey),
                around as (
                    select person_id, 0 as place, from_day from here
                    union all
                    select g.guardian_id, 1, g.from_day from guardianship g join here h on h.person_id = g.child_id and h.capacity = 'tutee')
                select n.id, n.name from person n
                    join (select person_id, min(place) as place, min(from_day) as since from around group by person_id) a on a.person_id = n.id
                order by a.place, a.since, n.name""")
                .param("journey", journey.value())
                .query(Someone.class)
                .list();
    }
}
