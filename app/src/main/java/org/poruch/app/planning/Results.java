package org.poruch.app.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.poruch.plan.Obstacle;
import org.poruch.plan.group.GroupPlan;
import org.poruch.plan.match.MatchPlan;
import org.poruch.plan.route.Draft;
import org.poruch.plan.route.Reason;
import org.poruch.plan.route.RoutePlan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results to files. A file appears, or changes, only when all of it is written. */
public final class Results {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Results() {}

    public static void write(Path file, RoutePlan plan, long bound) throws IOException {
        var result = MAPPER.createObjectNode();
        var drafts = result.putArray("drafts");
        plan.drafts().forEach(draft -> draft(drafts.addObject(), draft));
        result.put("bound", bound);
        obstacles(result, plan.obstacles());
        write(file, result);
    }

    private static void draft(ObjectNode node, Draft draft) {
        node.put("value", draft.value()).put("share", draft.share());
        var steps = node.putArray("steps");
        draft.steps()
                .forEach(
                        step ->
                                steps.addObject()
                                        .put("resource", step.resource())
                                        .put("month", step.month()));
        var why = node.putArray("why");
        draft.why().forEach(reason -> reason(why, reason));
    }

    private static void reason(ArrayNode why, Reason reason) {
        var node = why.addObject().put("resource", reason.resource());
        switch (reason.term()) {
            case GAIN -> node.put("term", "gain").put("topic", reason.topic());
            case BONUS -> node.put("term", "bonus");
        }
        node.put("value", reason.value());
    }

    public static void write(Path file, GroupPlan plan, long bound) throws IOException {
        var result = MAPPER.createObjectNode().put("value", plan.value()).put("bound", bound);
        var sessions = result.putArray("sessions");
        for (var session : plan.sessions()) {
            var node =
                    sessions.addObject()
                            .put("tutor", session.tutor())
                            .put("topic", session.topic())
                            .put("slot", session.slot());
            session.persons().forEach(node.putArray("persons")::add);
        }
        var why = result.putArray("why");
        for (var reason : plan.why()) {
            var node = why.addObject().put("session", reason.session());
            if (reason.person() == null) {
                node.put("term", "cost");
            } else {
                node.put("term", "value").put("person", reason.person());
            }
            node.put("value", reason.value());
        }
        obstacles(result, plan.obstacles());
        write(file, result);
    }

    public static void write(Path file, MatchPlan plan) throws IOException {
        var result = MAPPER.createObjectNode().put("cost", plan.cost());
        var pairs = result.putArray("pairs");
        for (var pair : plan.pairs()) {
            var node = pairs.addObject().put("request", pair.request()).put("tutor", pair.tutor());
            node.put("cost", pair.cost());
            if (pair.load() > 0) {
                node.put("load", pair.load());
            }
        }
        plan.unmatched().forEach(result.putArray("unmatched")::add);
        obstacles(result, plan.obstacles());
        write(file, result);
    }

    private static void obstacles(ObjectNode result, List<Obstacle> obstacles) {
        var all = result.putArray("obstacles");
        for (var obstacle : obstacles) {
            all.addObject()
                    .put("constraint", obstacle.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .put("about", obstacle.about())
                    .put("because", obstacle.because())
                    .put("help", obstacle.help());
        }
    }

    private static void write(Path file, ObjectNode result) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        var growing = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        try {
            Files.write(growing, MAPPER.writeValueAsBytes(result));
            Files.move(
                    growing,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
