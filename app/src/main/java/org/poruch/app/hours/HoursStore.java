package org.poruch.app.hours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class HoursStore {
    private final JdbcClient jdbc;

    HoursStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a counted piece of time is. */
    record Owner(UUID journey, UUID tutor) {}

    /** Counts a form from its opening to its sending. */
    void take(Sending sending, Instant opened, Instant sent) {
        var taken = Reckoning.of(sending.form(), opened, sent, lastSent(sending.tutor()));
        insert(
                UuidCreator.getTimeOrderedEpoch(),
                sending.journey(),
                sending.tutor(),
                sending.form().work(),
                sending.form().what(),
                sending.day(),
                taken.toSeconds(),
                sent);
    }

    private @Nullable Instant lastSent(UUID tutor) {
        return jdbc.sql("select max(sent_at) from time_spent where tutor_id = ?")
                .param(tutor)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    /** What nobody could measure, as the tutor says it; false when the id is taken. */
    boolean add(UUID id, JourneyId journey, UUID tutor, Work work, LocalDate day, int minutes) {
        return insert(id, journey, tutor, work, "hand", day, minutes * 60L, null);
    }

    private boolean insert(
            UUID id,
            JourneyId journey,
            UUID tutor,
            Work work,
            String what,
            LocalDate day,
            long seconds,
            @Nullable Instant sent) {
        return jdbc.sql(
                                """
                insert into time_spent (id, journey_id, tutor_id, work, what, day, seconds, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(id)
                        .param(journey.value())
                        .param(tutor)
                        .param(work.word())
                        .param(what)
                        .param(day)
                        .param(seconds)
                        .param(sent == null ? null : Timestamp.from(sent))
                        .update()
                == 1;
    }

    /** The tutor's own number; what was measured stays beside it. */
    void correct(UUID id, int minutes) {
        jdbc.sql("update time_spent set corrected = ? where id = ?")
                .params(minutes * 60L, id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Owner> owner(UUID id) {
        return jdbc.sql(
                        "select journey_id as journey, tutor_id as tutor from time_spent where id = ?")
                .param(id)
                .query(Owner.class)
                .optional();
    }
}
