package org.poruch.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The route of a journey: the steps of the story, the first of them walked, the next ones put up as
 * signposts; and its versions, from the day on which it was laid.
 */
record Way(Pen pen, Moment today) {
    private static final int SIGNPOSTS = 3;
    private static final int BETWEEN = 12;
    private static final int FIRST = 5;
    private static final int AFTERNOON = 900;

    /**
     * A step that came onto the route after it was laid.
     *
     * @param number among the steps of the story
     * @param author whose idea it was
     */
    record Later(int number, UUID id, UUID author, Moment when, @Nullable String why) {}

    /** When the route changed, and why. */
    record Change(Moment when, @Nullable String why) {}

    /**
     * @param done how many steps are walked
     */
    void lay(List<Story.Step> steps, int done, Moment from) {
        lay(steps, done, from, List.of());
    }

    void lay(List<Story.Step> steps, int done, Moment from, List<Later> later) {
        var kept = new Versions(pen);
        var branches = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var branch =
                    branches.computeIfAbsent(
                            step.branch(), name -> branch(name, branches.size(), from));
            var born = born(i, from, later);
            var look = look(step, branch, day(i, done, steps.size(), from), i < done, i == done);
            look.put("id", born.id());
            look.put("author", born.author());
            put(look, kept.add(branch, step.branch(), look, born.when()), born.when());
            tell(look, i, done);
        }
        kept.write(changes(done, steps.size(), from, later));
    }

    private Later born(int number, Moment from, List<Later> later) {
        return later.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseGet(() -> new Later(number, pen.id(today), pen.walker.tutee(), from, null));
    }

    /** It was laid, steps were added, and the last of those walked was marked so. */
    private List<Change> changes(int done, int all, Moment from, List<Later> later) {
        var changes = new ArrayList<Change>();
        changes.add(new Change(from, null));
        later.forEach(each -> changes.add(new Change(each.when(), each.why())));
        if (done > 0) {
            var last = Moment.on(day(done - 1, done, all, from), AFTERNOON, ZoneOffset.UTC);
            changes.add(new Change(last, null));
        }
        return changes;
    }

    private UUID branch(String name, int position, Moment from) {
        var id = pen.id(from);
        pen.rows.add(Table.BRANCH, id, pen.journey, name, position);
        return id;
    }

    /** Walked steps lie evenly between the plan and today; the others follow in weeks. */
    private LocalDate day(int number, int done, int all, Moment from) {
        if (number < done) {
            long days = ChronoUnit.DAYS.between(from.day(), today.day());
            return from.day().plusDays(days * (number + 1) / (done + 1));
        }
        return today.day().plusDays(FIRST + (long) BETWEEN * (number - done) + all % 3);
    }

    private Map<String, @Nullable Object> look(
            Story.Step step, UUID branch, LocalDate day, boolean done, boolean now) {
        var look = new HashMap<String, @Nullable Object>();
        look.put("branch", branch);
        look.put("action", step.action());
        look.put("form", step.form());
        look.put("hours", step.hours() == null ? null : new BigDecimal(step.hours()));
        look.put("due", step.whyAside() == null ? day : null);
        look.put("place", step.place());
        look.put("product", step.product());
        boolean aside = step.whyAside() != null;
        look.put("whyAside", step.whyAside());
        look.put("state", aside ? "aside" : done ? "done" : now ? "doing" : "todo");
        look.put("evidence", done ? step.product() : null);
        look.put("doneOn", done ? day : null);
        look.put("version", 1);
        return look;
    }

    private void put(Map<String, @Nullable Object> step, int position, Moment from) {
        pen.rows.add(
                Table.STEP,
                step.get("id"),
                pen.journey,
                step.get("branch"),
                position,
                step.get("action"),
                step.get("form"),
                step.get("hours"),
                step.get("due"),
                step.get("place"),
                step.get("product"),
                step.get("state"),
                step.get("evidence"),
                step.get("doneOn"),
                step.get("whyAside"),
                step.get("author"),
                1,
                from.at());
    }

    private void tell(Map<String, @Nullable Object> step, int number, int done) {
        var id = (UUID) step.get("id");
        if (id != null && step.get("doneOn") instanceof LocalDate day) {
            var when = Moment.on(day, AFTERNOON, ZoneOffset.UTC);
            var words = new HashMap<>(Map.of("title", String.valueOf(step.get("action"))));
            if (step.get("evidence") instanceof String shown) {
                words.put("text", shown);
            }
            pen.rows.add(
                    Table.THREAD_LINE,
                    id,
                    pen.journey,
                    "step-done",
                    pen.walker.tutee(),
                    "pair",
                    null,
                    day,
                    when.at(),
                    Pen.json(words));
        } else if (number < done + SIGNPOSTS && step.get("whyAside") == null) {
            pen.rows.add(
                    Table.SIGNPOST,
                    pen.journey,
                    id,
                    "step",
                    step.get("action"),
                    step.get("place"),
                    step.get("due"));
        }
    }
}
