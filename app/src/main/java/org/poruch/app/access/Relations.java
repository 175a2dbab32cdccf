package org.poruch.app.access;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated relations of people to journeys: begun here, ended here. */
@Component
public class Relations {
    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One relation, as the API shows it. */
    public record Relation(
            UUID id,
            UUID person,
            Capacity capacity,
            @Nullable List<UUID> scope,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }

        /**
         * The other tutees and the tutors of today: those with whom this tutee goes on to a next
         * journey.
         */
        public boolean goesAlong(UUID tutee, LocalDate today) {
            return holds(today)
                    && (capacity == Capacity.TUTOR
                            || (capacity == Capacity.TUTEE && !person.equals(tutee)));
        }
    }

    public UUID begin(
            JourneyId journey,
            UUID person,
            Capacity capacity,
            @Nullable List<UUID> scope,
            LocalDate from,
            UUID addedBy) {
        return begin(
                UuidCreator.getTimeOrderedEpoch(),
                journey,
                person,
                capacity,
                scope,
                from,
                null,
                addedBy);
    }

    public UUID begin(
            UUID id,
            JourneyId journey,
            UUID person,
            Capacity capacity,
            @Nullable List<UUID> scope,
            LocalDate from,
            @Nullable LocalDate until,
            UUID addedBy) {
        jdbc.sql(
                        """
                insert into participant (id, journey_id, person_id, capacity, scope, speaker, from_day, until_day, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(journey.value())
                .param(person)
                .param(capacity.word())
                .param(scope == null ? null : scope.toArray(UUID[]::new))
                .param(capacity == Capacity.TUTEE)
                .param(from)
                .param(until)
                .param(addedBy)
                .update();
        return id;
    }

    /** The relation ends with the day before this one; what happened in it stays. */
    public void end(UUID id, LocalDate day) {
        jdbc.sql(
                        "update participant set until_day = greatest(from_day - 1, cast(? as date) - 1) where id = ? and (until_day is null or until_day >= ?)")
                .params(day, id, day)
                .update();
    }

    public List<Relation> of(JourneyId journey) {
        return jdbc.sql(
                        """
                select id, person_id, capacity, scope, from_day, until_day from participant
                where journey_id = ? order by from_day, id""")
                .param(journey.value())
                .query(
                        (row, n) -> {
                            var scope = row.getArray("scope");
                            return new Relation(
                                    row.getObject("id", UUID.class),
                                    row.getObject("person_id", UUID.class),
                                    Capacity.of(row.getString("capacity")),
                                    scope == null ? null : List.of((UUID[]) scope.getArray()),
                                    row.getObject("from_day", LocalDate.class),
                                    row.getObject("until_day", LocalDate.class));
                        })
                .list();
    }
}
