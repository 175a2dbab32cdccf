package org.poruch.app.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.poruch.app.route.NewStep;
import org.poruch.app.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of a pair: noted, corrected, and what follows from them for the journey. */
@Component
@Transactional
class Meetings {
    private final MeetingStore store;
    private final MeetingQueries queries;
    private final Circles circles;
    private final Journeys journeys;
    private final JourneyThread thread;
    private final Routes routes;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            MeetingQueries queries,
            Circles circles,
            Journeys journeys,
            JourneyThread thread,
            Routes routes,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.circles = circles;
        this.journeys = journeys;
        this.thread = thread;
        this.routes = routes;
        this.clock = clock;
    }

    /** Notes a meeting: who met and how is enough, the rest can follow. */
    UUID note(JourneyId journey, MeetingWish wish, Standing standing, Visitor who) {
        journeys.walked(journey);
        var noted = read(journey, wish, standing, who);
        var id = Objects.requireNonNullElseGet(noted.id(), UuidCreator::getTimeOrderedEpoch);
        if (!store.insert(journey, id, noted, who.person())) {
            throw new Conflict("id-taken");
        }
        thread.tell(line(journey, id, noted, who.person()), Turn.NOBODY);
        thread.contact(journey, noted.happenedOn());
        ahead(journey, who);
        onTheRoute(noted.decisions(), standing, who);
        return id;
    }

    /** Corrects what was noted; the earlier wording stays readable. */
    void correct(UUID id, Supplier<MeetingWish> wish, Seen seen, Standing standing, Visitor who) {
        var journey = standing.journey();
        journeys.walked(journey);
        var before = queries.one(id, who.person()).orElseThrow(NotFound::new);
        seen.check(before.version(), () -> before);
        var noted = read(journey, wish.get(), standing, who);
        store.update(id, before.version() + 1, noted, who.person());
        thread.retell(line(journey, id, noted, before.by().id()));
        thread.contact(journey, noted.happenedOn());
        ahead(journey, who);
        var known = before.decisions().stream().map(Decision::text).collect(Collectors.toSet());
        onTheRoute(
                noted.decisions().stream().filter(each -> !known.contains(each.text())).toList(),
                standing,
                who);
    }

    /** The tutee says whether the way of talking helped. */
    void helped(UUID id, Helped helped, Standing standing, Visitor who) {
        journeys.walked(standing.journey());
        var meeting = queries.one(id, who.person()).orElseThrow(NotFound::new);
        if (meeting.method() == null) {
            throw new Conflict("no-method");
        }
        store.helped(id, helped);
    }

    /**
     * What was decided becomes a step when the tutee notes it; noted by the tutor, it is an idea
     * for the tutee.
     */
    private void onTheRoute(List<Decision> decided, Standing standing, Visitor who) {
        var steps = decided.stream().map(each -> NewStep.of(each.text(), each.dueOn())).toList();
        routes.decided(standing.journey(), steps, standing, who);
    }

    private Noted read(JourneyId journey, MeetingWish wish, Standing standing, Visitor who) {
        return new MeetingReading(wish, who.today(clock), circles.around(journey, standing, who))
                .read();
    }

    private static ThreadLine line(JourneyId journey, UUID id, Noted noted, UUID author) {
        return ThreadLine.ofPair(journey, id, "meeting", author, noted.happenedOn(), noted.words());
    }

    /** Only the latest meeting points to the next one, as long as that lies ahead. */
    private void ahead(JourneyId journey, Visitor who) {
        thread.passed(journey, "meeting");
        queries.of(journey, who.person(), 1, null)
                .forEach(latest -> point(journey, latest, who.today(clock)));
    }

    private void point(JourneyId journey, Meeting latest, LocalDate today) {
        var next = latest.nextOn();
        if (next != null && !next.isBefore(today)) {
            var how = Objects.requireNonNullElse(latest.nextHow(), latest.how());
            thread.signpost(journey, latest.id(), "meeting", how.word(), null, next);
        }
    }
}
