package org.poruch.app.journey;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Relations;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a journey as a whole. */
@Component
@Transactional
public class Journeys {
    private final JourneyStore store;
    private final JourneyThread thread;
    private final Relations relations;
    private final Clock clock;

    Journeys(JourneyStore store, JourneyThread thread, Relations relations, Clock clock) {
        this.store = store;
        this.thread = thread;
        this.relations = relations;
        this.clock = clock;
    }

    /** Opens a journey of one's own, or proposes one to somebody, who then takes it or not. */
    JourneyId open(NewJourney wish, Visitor who) {
        var journey =
                new JourneyId(
                        Objects.requireNonNullElseGet(wish.id(), UuidCreator::getTimeOrderedEpoch));
        var tutee = Objects.requireNonNullElse(wish.tutee(), who.person());
        boolean own = tutee.equals(who.person());
        if (!store.insert(
                journey.value(), wish.practice(), own ? "open" : "proposed", who.person())) {
            throw new Conflict("id-taken");
        }
        var today = who.today(clock);
        relations.begin(journey, tutee, Capacity.TUTEE, null, today, who.person());
        if (!own) {
            relations.begin(journey, who.person(), Capacity.TUTOR, null, today, who.person());
        }
        store.stage(journey, wish.practice().first(), who.person(), today);
        if (wish.interest() != null) {
            interest(journey, wish.interest(), who.person(), today);
        }
        if (!own) {
            thread.turn(journey, Turn.TUTEE, null);
        }
        return journey;
    }

    /** The tutee takes a journey that somebody proposed. */
    void take(JourneyId journey) {
        if (store.hold(journey).state().equals("proposed")) {
            store.state(journey, "open");
            thread.turn(journey, Turn.NOBODY, null);
        }
    }

    /** The tutee goes to a stage: any stage, at any time. */
    void go(JourneyId journey, @Nullable String stage, Visitor who) {
        var now = open(journey);
        if (stage == null || !now.practice().stages().contains(stage)) {
            throw new Invalid(Faults.of("stage", "page.fault.choice"));
        }
        if (!now.stage().equals(stage)) {
            store.stage(journey, stage, who.person(), who.today(clock));
        }
    }

    void interest(JourneyId journey, String text, Visitor who) {
        open(journey);
        interest(journey, text, who.person(), who.today(clock));
    }

    void question(JourneyId journey, JourneyStore.Wording question, Visitor who) {
        open(journey);
        store.wording(journey, "question", question, who.person());
        tell(journey, "question", question.text(), who.person(), who.today(clock));
    }

    /**
     * Stages that come by themselves: only ever forward, from the first goal to the plan and so on.
     */
    public void arrive(JourneyId journey, String stage, UUID person, LocalDate day) {
        var now = store.hold(journey);
        var stages = now.practice().stages();
        if (stages.indexOf(stage) > stages.indexOf(now.stage())) {
            store.stage(journey, stage, person, day);
        }
    }

    /** Ends the journey, as the tutee decided in the outlook. */
    public void finish(JourneyId journey) {
        store.hold(journey);
        store.state(journey, "finished");
        thread.turn(journey, Turn.NOBODY, null);
    }

    /**
     * Opens the next cycle: a journey of the same practice with the same tutors, linked with this
     * one, which is kept as it was.
     *
     * @param interest what the next one starts from, if that is known already
     */
    public JourneyId next(JourneyId earlier, @Nullable String interest, Visitor who) {
        var practice = walked(earlier);
        var later = open(new NewJourney(null, null, practice, interest), who);
        store.follows(later, earlier);
        var today = who.today(clock);
        relations.of(earlier).stream()
                .filter(each -> each.goesAlong(who.person(), today))
                .forEach(
                        each ->
                                relations.begin(
                                        later,
                                        each.person(),
                                        each.capacity(),
                                        null,
                                        today,
                                        who.person()));
        finish(earlier);
        return later;
    }

    /** Whether it can be written on: taken by its tutee, and not finished. */
    @Transactional(readOnly = true)
    public boolean isWalked(JourneyId journey) {
        return store.state(journey).equals("open");
    }

    /**
     * Holds a journey that is walked; a finished one is kept as it was, a proposed one waits for
     * its tutee.
     */
    public Practice walked(JourneyId journey) {
        return open(journey).practice();
    }

    private JourneyStore.Row open(JourneyId journey) {
        var row = store.hold(journey);
        return switch (row.state()) {
            case "finished" -> throw new Conflict("journey-finished");
            case "proposed" -> throw new Conflict("journey-not-taken");
            default -> row;
        };
    }

    private void interest(JourneyId journey, String text, UUID person, LocalDate day) {
        store.wording(
                journey, "interest", new JourneyStore.Wording(text, null, null, null), person);
        tell(journey, "interest", text, person, day);
    }

    private void tell(JourneyId journey, String kind, String text, UUID person, LocalDate day) {
        thread.tell(
                ThreadLine.ofPair(
                        journey,
                        UuidCreator.getTimeOrderedEpoch(),
                        kind,
                        person,
                        day,
                        Map.of("text", text)),
                Turn.TUTOR);
    }
}
