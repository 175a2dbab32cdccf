package org.poruch.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down who looked into whose journey, before anything is shown: one row a reader, journey
 * and quarter of an hour.
 */
@Component
public class ReadLog {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private record Look(UUID centre, UUID journey, UUID reader, Instant quarter) {}

    private final Cache<Look, Boolean> written =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterWrite(Duration.ofMinutes(15))
                    .build();
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the visitor reads these journeys of others. */
    public void note(Visitor visitor, Collection<JourneyId> journeys) {
        var now = clock.instant();
        var quarter =
                now.minusSeconds(now.getEpochSecond() % QUARTER)
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        var looks =
                journeys.stream()
                        .map(
                                journey ->
                                        new Look(
                                                visitor.centre(),
                                                journey.value(),
                                                visitor.person(),
                                                quarter))
                        .filter(look -> written.getIfPresent(look) == null)
                        .toList();
        if (!looks.isEmpty()) {
            write(looks, visitor.person(), quarter);
        }
    }

    private void write(List<Look> looks, UUID reader, Instant quarter) {
        jdbc.sql(
                        """
                insert into read_log (journey_id, reader_id, quarter)
                select unnest(:journeys), :reader, :quarter on conflict do nothing""")
                .param("journeys", looks.stream().map(Look::journey).toArray(UUID[]::new))
                .param("reader", reader)
                .param("quarter", Timestamp.from(quarter))
                .update();
        AfterCommit.run(() -> looks.forEach(look -> written.put(look, true)));
    }
}
