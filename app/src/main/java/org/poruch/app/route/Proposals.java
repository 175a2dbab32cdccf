package org.poruch.app.route;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.poruch.app.route.view.ProposalLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ideas of tutors: put before the tutee, answered once by the tutee alone. */
@Component
@Transactional
class Proposals {
    private final ProposalStore store;
    private final RouteChanges changes;
    private final JourneyThread thread;
    private final Clock clock;

    Proposals(ProposalStore store, RouteChanges changes, JourneyThread thread, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.thread = thread;
        this.clock = clock;
    }

    enum Answer {
        TAKEN,
        CHANGED,
        DECLINED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Transactional(readOnly = true)
    public List<ProposalLook> of(JourneyId journey) {
        return store.of(journey);
    }

    @Transactional(readOnly = true)
    public ProposalLook find(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    UUID make(JourneyId journey, NewStep idea, @Nullable String why, Visitor author) {
        var plan = changes.hold(journey).plan();
        if (idea.branch() != null && !plan.hasBranch(idea.branch())) {
            throw new Invalid(Faults.of("branch", "page.fault.choice"));
        }
        var id = Objects.requireNonNullElseGet(idea.id(), UuidCreator::getTimeOrderedEpoch);
        if (!store.insert(journey, id, idea, why, author.person())) {
            throw new Conflict("id-taken");
        }
        thread.tell(
                ThreadLine.ofPair(
                        journey,
                        id,
                        "proposal",
                        author.person(),
                        author.today(clock),
                        words(idea.action(), why, "text")),
                Turn.TUTEE);
        thread.signpost(journey, id, "proposal", idea.action(), null, idea.due());
        return id;
    }

    /**
     * Taken as it is, changed into the tutee's own step, or declined; why, if the tutee wishes to
     * say.
     */
    ProposalLook answer(JourneyId journey, UUID id, StepBody body, Visitor who) {
        changes.hold(journey);
        var proposal = find(id);
        if (proposal.answer() != null) {
            throw new Conflict("already-answered");
        }
        var given = new Given();
        var answer = given.choice("answer", body.answer(), Answer.class);
        var why = given.optionalText("why", body.why(), StepReading.WORDS);
        var step = step(proposal, answer == Answer.CHANGED, given, body, who);
        var branch = answer == Answer.CHANGED ? given.optionalId("branch", body.branch()) : null;
        given.check();
        if (answer == null || answer == Answer.DECLINED) {
            store.answer(id, Answer.DECLINED.word(), why, who.person(), null);
        } else {
            changes.make(
                    journey,
                    who,
                    why,
                    plan -> Routes.added(plan, step, wished(plan, branch, proposal)));
            store.answer(id, answer.word(), why, who.person(), step.id());
        }
        tell(journey, proposal, Objects.requireNonNull(answer), why, who);
        return find(id);
    }

    /** An idea that the tutee changes becomes the tutee's own step. */
    private StepLook step(
            ProposalLook proposal, boolean changed, Given given, StepBody body, Visitor who) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var step = proposal.asStep(id, id);
        if (!changed) {
            return step;
        }
        var read = new StepReading(given, "", body, who.today(clock)).step(step);
        return read.by(who.person());
    }

    /** A branch that has gone meanwhile does not stand in the way. */
    private static @Nullable UUID wished(Plan plan, @Nullable UUID named, ProposalLook proposal) {
        var branch = proposal.branch();
        return named != null ? named : branch != null && plan.hasBranch(branch) ? branch : null;
    }

    private void tell(
            JourneyId journey,
            ProposalLook proposal,
            Answer answer,
            @Nullable String why,
            Visitor who) {
        var words = words(proposal.action(), why, "why");
        words.put("answer", answer.word());
        var line =
                ThreadLine.ofPair(
                        journey,
                        UuidCreator.getTimeOrderedEpoch(),
                        "proposal-answered",
                        who.person(),
                        who.today(clock),
                        words);
        thread.tell(line);
        thread.settled(journey, proposal.id());
        thread.passed(proposal.id());
    }

    private static Map<String, String> words(String title, @Nullable String why, String name) {
        var words = new HashMap<>(Map.of("title", title));
        if (why != null) {
            words.put(name, why);
        }
        return words;
    }
}
