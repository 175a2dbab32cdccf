package org.poruch.app.route.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.route.map.MapQueries.Beside;
import org.poruch.app.route.map.MapQueries.Head;
import org.poruch.app.route.map.view.Loop;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;

/** Makes the way that a map shows out of a route and what stands beside it. */
final class Ways {
    private final Captions captions;
    private final Standing reader;
    private final Head head;
    private final LocalDate today;
    private final Map<UUID, StepLook> old = new HashMap<>();

    Ways(Captions captions, Standing reader, Head head, LocalDate today) {
        this.captions = captions;
        this.reader = reader;
        this.head = head;
        this.today = today;
        var since = head.since();
        if (since != null && since.plan() != null) {
            since.plan().forEach(each -> each.steps().forEach(step -> old.put(step.id(), step)));
        }
    }

    Way of(List<BranchLook> branches, List<Beside> beside) {
        var loops = new ArrayList<Loop>();
        for (BranchLook branch : branches) {
            var stops = branch.steps().stream().filter(step -> !step.aside()).map(this::stop);
            loops.add(new Loop(branch.id(), branch.name(), false, stops.toList()));
        }
        var ideas = beside.stream().filter(each -> !each.meeting()).toList();
        if (!ideas.isEmpty()) {
            var stops = ideas.stream().map(this::idea).toList();
            loops.add(new Loop(null, captions.ideas(ideas), true, stops));
        }
        return new Way(
                captions.interest(head, reader.tutee()),
                captions.goal(head),
                nodes(beside),
                loops.stream().filter(loop -> !loop.stops().isEmpty()).toList(),
                branches.stream()
                        .flatMap(branch -> branch.steps().stream())
                        .filter(StepLook::aside)
                        .map(this::stop)
                        .toList(),
                head.state().equals("finished"),
                captions.today(today));
    }

    /** The day of a step on the map: when it was done; else by when, or from when. */
    static @Nullable LocalDate day(StepLook step) {
        if (step.done() && step.doneOn() != null) {
            return step.doneOn();
        }
        return step.due() == null ? step.from() : step.due();
    }

    private List<Stop> nodes(List<Beside> beside) {
        var nodes = new ArrayList<Stop>();
        var days = new ArrayList<LocalDate>();
        for (Beside each : beside) {
            if (each.meeting() && each.day() != null && !days.contains(each.day())) {
                nodes.add(meeting(each));
                days.add(each.day());
            }
        }
        if (!days.contains(today) && !head.state().equals("finished")) {
            var label = captions.today(today);
            nodes.add(new Stop(null, "", "today", "now", label, "", null, today, false));
        }
        nodes.sort(
                Comparator.comparing(Stop::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        nodes.addFirst(question());
        return List.copyOf(nodes);
    }

    private Stop question() {
        var said = head.question();
        var href = "/journeys/" + reader.journey() + "/question";
        var state = said.text() == null ? "ahead" : "done";
        var on = captions.on(said.on());
        return new Stop(
                null, href, "question", state, captions.question(), on, said.text(), null, false);
    }

    private Stop meeting(Beside each) {
        var state = today.equals(each.day()) ? "now" : each.past() ? "done" : "ahead";
        return new Stop(
                each.id(),
                "/meetings/" + each.id(),
                "meeting",
                state,
                captions.meeting(each),
                captions.how(each),
                null,
                each.day(),
                each.past() && later(each.at()));
    }

    private Stop idea(Beside each) {
        return new Stop(
                each.id(),
                "/proposals/" + each.id(),
                pin(each.form()),
                "off",
                each.name(),
                captions.idea(each),
                null,
                each.day() == null || each.day().isBefore(today) ? null : each.day(),
                later(each.at()));
    }

    private static String pin(@Nullable String form) {
        return form != null && (form.equals("probe") || form.equals("check")) ? form : "step";
    }

    private Stop stop(StepLook step) {
        return new Stop(
                step.id(),
                "/steps/" + step.id(),
                step.pin(),
                step.pinState(),
                step.action(),
                captions.of(step),
                step.aside() ? step.whyAside() : null,
                day(step),
                fresh(step));
    }

    /** The step differs from what this reader saw last, and not by the reader's own hand. */
    private boolean fresh(StepLook step) {
        var since = head.since();
        return since != null
                && since.others()
                && since.plan() != null
                && !step.equals(old.get(step.id()));
    }

    private boolean later(@Nullable Instant at) {
        var since = head.since();
        return since != null && since.at() != null && at != null && at.isAfter(since.at());
    }
}
