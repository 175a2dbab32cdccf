package org.poruch.app.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what differs between two plans: at most one statement for branches, steps and what is
 * taken off, each.
 */
@Component
class RouteStore {
    private static final String STEPS =
            """
            insert into step (journey_id, id, branch_id, position, action, resource, form, hours, from_day, due_day, place, product,
                shown, state, evidence, reflection, done_on, why_aside, author_id, version)
            select :journey, r.id, r.branch, r.position, r.action, r.resource, r.form, r.hours, r."from", r.due, r.place, r.product,
                r.shown, r.state, r.evidence, r.reflection, r."doneOn", r."whyAside", r.author, r.version
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, branch uuid, position int, action text, resource text,
                form text, hours numeric, "from" date, due date, place text, product text, shown text, state text, evidence text,
                reflection text, "doneOn" date, "whyAside" text, author uuid, version int)
            on conflict (centre_id, id) do update set branch_id = excluded.branch_id, position = excluded.position,
                action = excluded.action, resource = excluded.resource, form = excluded.form, hours = excluded.hours,
                from_day = excluded.from_day, due_day = excluded.due_day, place = excluded.place, product = excluded.product,
                shown = excluded.shown, state = excluded.state, evidence = excluded.evidence, reflection = excluded.reflection,
                done_on = excluded.done_on, why_aside = excluded.why_aside, deleted_at = null,
                version = case when step.deleted_at is null then excluded.version else step.version + 1 end
            where step.journey_id = excluded.journey_id
            """;

    private static final String BRANCHES =
            """
            insert into branch (journey_id, id, name, position)
            select :journey, r.id, r.name, r.position
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, name text, position int)
            on conflict (centre_id, id) do update set name = excluded.name, position = excluded.position, deleted_at = null
            where branch.journey_id = excluded.journey_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RouteStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Placed(StepLook step, int position) {}

    private record BranchRow(UUID id, String name, int position) {}

    void save(JourneyId journey, Plan before, Plan after) {
        var old = placed(before);
        var now = placed(after);
        write(BRANCHES, journey, changed(branches(before), branches(after)).values());
        write(STEPS, journey, changed(old, now).values().stream().map(this::row).toList());
        takeOff("step", journey, gone(old, now));
        takeOff("branch", journey, gone(branches(before), branches(after)));
    }

    /** Keeps the whole route as it stands after this change. */
    int keep(JourneyId journey, Plan plan, UUID person, @Nullable String why) {
        int version =
                jdbc.sql(
                                """
                insert into route (journey_id, version) values (?, 1)
                on conflict (centre_id, journey_id) do update set version = route.version + 1 returning version""")
                        .param(journey.value())
                        .query(Integer.class)
                        .single();
        jdbc.sql(
                        "insert into route_version (journey_id, version, snapshot, person_id, why) values (?, ?, ?::jsonb, ?, ?)")
                .param(journey.value())
                .param(version)
                .param(json.writeValueAsString(plan))
                .param(person)
                .param(why)
                .update();
        return version;
    }

    /** Which of these ids are taken by branches or steps of other journeys. */
    List<UUID> foreign(JourneyId journey, Collection<UUID> ids) {
        return jdbc.sql(
                        """
                select id from step where id = any(:ids) and journey_id <> :journey
                union all select id from branch where id = any(:ids) and journey_id <> :journey""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("journey", journey.value())
                .query(UUID.class)
                .list();
    }

    private void write(String sql, JourneyId journey, Collection<?> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql)
                    .param("journey", journey.value())
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }

    private void takeOff(String table, JourneyId journey, List<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "update "
                                    + table
                                    + " set deleted_at = now() where journey_id = ? and id = any(?)")
                    .params(journey.value(), ids.toArray(UUID[]::new))
                    .update();
        }
    }

    private Map<?, ?> row(Placed placed) {
        var row = new HashMap<Object, Object>(json.convertValue(placed.step(), Map.class));
        row.put("position", placed.position());
        return row;
    }

    private static Map<UUID, Placed> placed(Plan plan) {
        var placed = new HashMap<UUID, Placed>();
        plan.branches()
                .forEach(
                        branch -> {
                            for (int i = 0; i < branch.steps().size(); i++) {
                                placed.put(
                                        branch.steps().get(i).id(),
                                        new Placed(branch.steps().get(i), i));
                            }
                        });
        return placed;
    }

    private static Map<UUID, BranchRow> branches(Plan plan) {
        var rows = new HashMap<UUID, BranchRow>();
        for (BranchLook branch : plan.branches()) {
            rows.put(branch.id(), new BranchRow(branch.id(), branch.name(), rows.size()));
        }
        return rows;
    }

    private static <T> Map<UUID, T> changed(Map<UUID, T> before, Map<UUID, T> after) {
        var changed = new HashMap<>(after);
        changed.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        return changed;
    }

    private static List<UUID> gone(Map<UUID, ?> before, Map<UUID, ?> after) {
        var gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        return gone;
    }
}
