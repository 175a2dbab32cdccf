package org.poruch.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The route of a journey: the steps of the story, the first of them walked, the next ones put up as
 * signposts.
 */
record Way(Pen pen, Moment today) {
    private static final int SIGNPOSTS = 3;
    private static final int BETWEEN = 12;
    private static final int FIRST = 5;

    /**
     * @param done how many steps are walked
     */
    void lay(List<Story.Step> steps, int done, Moment from) {
        var branches = new LinkedHashMap<String, UUID>();
        var kept = new LinkedHashMap<UUID, List<Map<String, @Nullable Object>>>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var branch =
                    branches.computeIfAbsent(
                            step.branch(), name -> branch(name, branches.size(), from));
            var look = look(step, branch, day(i, done, steps.size(), from), i < done, i == done);
            var row = kept.computeIfAbsent(branch, each -> new ArrayList<>());
            put(look, row.size(), from);
            row.add(look);
            tell(look, i, done);
        }
        keep(branches, kept, from);
    }

    private UUID branch(String name, int position, Moment from) {
        var id = pen.id(from);
        pen.rows.add(Table.BRANCH, id, pen.journey, name, position);
        return id;
    }

    /** Walked steps lie evenly between the plan and today; the others follow in weeks. */
    private LocalDate day(int number, int done, int all, Moment from) {
        if (number < done) {
            long days = from.day().until(today.day(), java.time.temporal.ChronoUnit.DAYS);
            return from.day().plusDays(days * (number + 1) / (done + 1));
        }
        return today.day().plusDays(FIRST + (long) BETWEEN * (number - done) + all % 3);
    }

    private Map<String, @Nullable Object> look(
            Story.Step step, UUID branch, LocalDate day, boolean done, boolean now) {
        var look = new HashMap<String, @Nullable Object>();
        look.put("id", pen.id(today));
        look.put("branch", branch);
        look.put("action", step.action());
        look.put("form", step.form());
        look.put("hours", step.hours() == null ? null : new BigDecimal(step.hours()));
        look.put("due", day);
        look.put("place", step.place());
        look.put("product", step.product());
        look.put("state", done ? "done" : now ? "doing" : "todo");
        look.put("evidence", done ? step.product() : null);
        look.put("doneOn", done ? day : null);
        look.put("author", pen.walker.tutee());
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
                step.get("author"),
                1,
                from.at());
    }

    private void tell(Map<String, @Nullable Object> step, int number, int done) {
        var id = (UUID) step.get("id");
        if (id != null && step.get("doneOn") instanceof LocalDate day) {
            var when = Moment.on(day, 900, java.time.ZoneOffset.UTC);
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
        } else if (number < done + SIGNPOSTS) {
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

    private void keep(
            Map<String, UUID> branches,
            Map<UUID, List<Map<String, @Nullable Object>>> kept,
            Moment from) {
        var looks = new ArrayList<Map<String, Object>>();
        branches.forEach(
                (name, id) ->
                        looks.add(
                                Map.of(
                                        "id",
                                        id,
                                        "name",
                                        name,
                                        "steps",
                                        kept.getOrDefault(id, List.of()))));
        pen.rows.add(Table.ROUTE, pen.journey, 1);
        pen.rows.add(
                Table.ROUTE_VERSION,
                pen.journey,
                1,
                Pen.json(Map.of("branches", looks)),
                pen.walker.tutee(),
                from.at());
    }
}
