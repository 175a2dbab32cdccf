package org.poruch.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route as it stood after each change: only what had come onto it, only what was walked by then.
 */
final class Versions {
    private final Pen pen;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, List<Step>> steps = new HashMap<>();

    Versions(Pen pen) {
        this.pen = pen;
    }

    private record Step(Map<String, @Nullable Object> look, Moment born) {}

    /** Gives the step's place on its branch. */
    int add(UUID branch, String name, Map<String, @Nullable Object> look, Moment born) {
        names.put(branch, name);
        var row = steps.computeIfAbsent(branch, each -> new ArrayList<>());
        row.add(new Step(look, born));
        return row.size() - 1;
    }

    /** The last change leaves the route as it stands now. */
    void write(List<Way.Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            pen.rows.add(
                    Table.ROUTE_VERSION,
                    pen.journey,
                    i + 1,
                    Pen.json(Map.of("branches", branches(change.when(), i + 1 == changes.size()))),
                    pen.walker.tutee(),
                    change.when().at(),
                    change.why());
        }
        pen.rows.add(Table.ROUTE, pen.journey, changes.size());
    }

    private List<Map<String, Object>> branches(Moment when, boolean last) {
        var looks = new ArrayList<Map<String, Object>>();
        names.forEach(
                (id, name) ->
                        looks.add(Map.of("id", id, "name", name, "steps", steps(id, when, last))));
        return looks;
    }

    private List<Map<String, @Nullable Object>> steps(UUID branch, Moment when, boolean last) {
        return steps.getOrDefault(branch, List.of()).stream()
                .filter(step -> last || !step.born().instant().isAfter(when.instant()))
                .map(step -> last ? step.look() : then(step.look(), when.day()))
                .toList();
    }

    private static Map<String, @Nullable Object> then(
            Map<String, @Nullable Object> look, LocalDate day) {
        if (look.get("doneOn") instanceof LocalDate done && !done.isAfter(day)) {
            return look;
        }
        var then = new HashMap<>(look);
        then.put("state", "todo");
        then.put("evidence", null);
        then.put("doneOn", null);
        return then;
    }
}
