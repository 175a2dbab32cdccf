package org.poruch.app.route;

import java.time.Clock;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Given;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a tutor proposes. */
@Component
@Transactional
class Ideas {
    private final Proposals proposals;
    private final Clock clock;

    Ideas(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    UUID propose(JourneyId journey, StepBody body, Visitor who) {
        var given = new Given();
        var idea =
                new StepReading(given, "", body, who.today(clock))
                        .idea(
                                given.optionalId("id", body.id()),
                                given.optionalId("branch", body.branch()));
        var why = given.optionalText("why", body.why(), StepReading.WORDS);
        given.check();
        return proposals.make(journey, idea, why, who);
    }
}
