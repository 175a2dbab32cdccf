package org.poruch.app.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;

/** Tells the journey's thread which steps were walked, and puts up the next three as signposts. */
@Component
class RouteThread {
    private static final int NEXT = 3;

    private final JourneyThread thread;
    private final Clock clock;

    RouteThread(JourneyThread thread, Clock clock) {
        this.thread = thread;
        this.clock = clock;
    }

    void tell(JourneyId journey, Plan before, Plan after, Visitor who) {
        after.steps()
                .forEach(step -> walked(journey, before.step(step.id()).orElse(null), step, who));
        before.steps()
                .filter(old -> old.done() && after.step(old.id()).isEmpty())
                .forEach(old -> thread.untell(old.id()));
        signposts(journey, before.next(NEXT), after.next(NEXT));
    }

    private void walked(JourneyId journey, @Nullable StepLook old, StepLook step, Visitor who) {
        boolean was = old != null && old.done();
        if (step.done() && !was) {
            thread.tell(line(journey, step, who));
        } else if (was && !step.done()) {
            thread.untell(step.id());
        } else if (was && !step.equals(old)) {
            thread.retell(line(journey, step, who));
        }
    }

    private ThreadLine line(JourneyId journey, StepLook step, Visitor who) {
        var words = new HashMap<String, String>(Map.of("title", step.action()));
        var text = step.evidence() == null ? step.product() : step.evidence();
        if (text != null) {
            words.put("text", text);
        }
        LocalDate on = Objects.requireNonNullElseGet(step.doneOn(), () -> who.today(clock));
        return ThreadLine.ofPair(journey, step.id(), "step-done", who.person(), on, words);
    }

    private void signposts(JourneyId journey, List<StepLook> before, List<StepLook> after) {
        List<UUID> stay = after.stream().map(StepLook::id).toList();
        before.stream().map(StepLook::id).filter(id -> !stay.contains(id)).forEach(thread::passed);
        after.stream()
                .filter(step -> !before.contains(step))
                .forEach(
                        step ->
                                thread.signpost(
                                        journey,
                                        step.id(),
                                        "step",
                                        step.action(),
                                        step.place(),
                                        step.due()));
    }
}
