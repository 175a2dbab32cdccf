package org.poruch.app.journey.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own probes of a journey that its tutee has opened to the tutor. */
@Component
@Transactional(readOnly = true)
public class Probes {
    private final JdbcClient jdbc;

    Probes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Probe(UUID id, String text, LocalDate happenedOn) {}

    /** Newest first. What is closed again or lies in the bin is not among them. */
    public List<Probe> ofPair(JourneyId journey) {
        return jdbc.sql(
                        """
                select id, text, happened_on from entry
                where journey_id = ? and kind = 'probe' and audience <> 'me' and binned_at is null
                order by happened_on desc, recorded_at desc""")
                .param(journey.value())
                .query(Probe.class)
                .list();
    }
}
