package org.poruch.app.meeting;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A meeting is known to tutee and tutors. */
@Component
class MeetingThings implements Things {
    private final JdbcClient jdbc;

    MeetingThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return jdbc.sql("select journey_id from meeting where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(journey -> Thing.ofPair(new JourneyId(journey), null));
    }
}
