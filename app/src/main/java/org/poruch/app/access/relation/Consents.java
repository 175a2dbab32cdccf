package org.poruch.app.access.relation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian agrees to a child's journey, dated, and can take it back at any time. */
@Component
@Transactional
class Consents {
    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID give(@Nullable String rawId, @Nullable String rawDay, Standing standing, Visitor visitor) {
        if (!standing.child()) {
            throw new Forbidden();
        }
        var today = visitor.today(clock);
        var given = new Given();
        var id = given.optionalId("id", rawId);
        var day = Objects.requireNonNullElse(given.optionalDay("givenOn", rawDay), today);
        if (day.isAfter(today)) {
            given.fault("givenOn", "access.fault.given-on");
        }
        given.check();
        refuseTwice(standing);
        return insert(
                Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch), day, standing);
    }

    /** Only the guardian who gave it; the gate has seen to that. */
    void withdraw(UUID consent) {
        jdbc.sql("update consent set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .params(Timestamp.from(clock.instant()), consent)
                .update();
    }

    void withdrawOwn(Standing standing) {
        jdbc.sql(
                        "update consent set withdrawn_at = ? where journey_id = ? and guardian_id = ? and withdrawn_at is null")
                .params(
                        Timestamp.from(clock.instant()),
                        standing.journey().value(),
                        standing.person())
                .update();
    }

    private void refuseTwice(Standing standing) {
        int holding =
                jdbc.sql(
                                "select count(*) from consent where journey_id = ? and guardian_id = ? and withdrawn_at is null")
                        .params(standing.journey().value(), standing.person())
                        .query(Integer.class)
                        .single();
        if (holding > 0) {
            throw new Conflict("consent-given");
        }
    }

    private UUID insert(UUID id, java.time.LocalDate day, Standing standing) {
        int written =
                jdbc.sql(
                                "insert into consent (id, journey_id, guardian_id, given_on) values (?, ?, ?, ?) on conflict do nothing")
                        .params(id, standing.journey().value(), standing.person(), day)
                        .update();
        if (written == 0) {
            throw new Conflict("id-taken");
        }
        return id;
    }
}
