package org.poruch.app.journey.outlook;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tutee looks back at the goals and ahead to what comes; the journey follows that answer. */
@Component
@Transactional
class Outlooks {
    private final OutlookStore store;
    private final Journeys journeys;
    private final JourneyThread thread;
    private final Clock clock;

    Outlooks(OutlookStore store, Journeys journeys, JourneyThread thread, Clock clock) {
        this.store = store;
        this.journeys = journeys;
        this.thread = thread;
        this.clock = clock;
    }

    /** The outlook that holds, then the earlier ones. */
    @Transactional(readOnly = true)
    List<Outlook> versions(JourneyId journey) {
        return store.versions(journey);
    }

    void answer(JourneyId journey, Supplier<OutlookWish> wish, Seen seen, Visitor who) {
        var practice = journeys.walked(journey);
        var before = versions(journey).stream().findFirst();
        before.ifPresent(now -> seen.check(now.version(), () -> now));
        var answer = wish.get().read(agreed(journey), who.today(clock));
        var line = tell(journey, before, answer, who);
        store.add(journey, before.map(Outlook::version).orElse(0) + 1, answer, who.person(), line);
        journeys.arrive(
                journey,
                practice == Practice.SIX_STEPS ? "scaling" : "next",
                who.person(),
                who.today(clock));
        thread.turn(journey, answer.support() == Support.GO_ON ? Turn.TUTOR : Turn.NOBODY, line);
        if (answer.support().ends()) {
            journeys.finish(journey);
        }
    }

    /** Opens the next cycle, once the outlook says that support goes on. */
    JourneyId next(JourneyId journey, Visitor who) {
        journeys.walked(journey);
        var outlook =
                versions(journey).stream()
                        .findFirst()
                        .filter(now -> now.support().goesOn())
                        .orElseThrow(() -> new Conflict("outlook-first"));
        return journeys.next(journey, outlook.next(), who);
    }

    private Set<UUID> agreed(JourneyId journey) {
        return store.agreedGoals(journey).stream()
                .map(OutlookStore.Goal::id)
                .collect(Collectors.toSet());
    }

    /** A correction stays the same line. */
    private UUID tell(JourneyId journey, Optional<Outlook> before, Answer answer, Visitor who) {
        var told = before.filter(now -> now.by().id().equals(who.person()));
        var id = told.map(Outlook::line).orElseGet(UuidCreator::getTimeOrderedEpoch);
        var line =
                ThreadLine.ofPair(
                        journey, id, "outlook", who.person(), who.today(clock), answer.words());
        if (told.isPresent()) {
            thread.retell(line);
        } else {
            thread.tell(line);
        }
        return id;
    }
}
