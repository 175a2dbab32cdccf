package org.poruch.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.poruch.plan.group.GroupInstance;
import org.poruch.plan.group.GroupTopic;
import org.poruch.plan.group.Participant;
import org.poruch.plan.group.Tutor;
import org.poruch.plan.match.MatchInstance;
import org.poruch.plan.match.MatchTutor;
import org.poruch.plan.match.Request;
import org.poruch.plan.route.Event;
import org.poruch.plan.route.Resource;
import org.poruch.plan.route.RouteInstance;
import org.poruch.plan.route.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Instances that were saved together with their proved optima. */
public final class Saved {
    private Saved() {}

    private static JsonNode read(String name) {
        try (var in = Saved.class.getResourceAsStream("/plan/" + name + ".json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RouteInstance route(String name) {
        var node = read(name);
        return new RouteInstance(
                node.get("hours").asInt(),
                numbers(node.get("monthHours")),
                all(node.get("topics")).stream()
                        .map(
                                t ->
                                        new Topic(
                                                id(t),
                                                t.get("weight").asInt(),
                                                t.get("known").asBoolean()))
                        .toList(),
                all(node.get("resources")).stream().map(Saved::resource).toList());
    }

    private static Resource resource(JsonNode r) {
        var event =
                r.has("month")
                        ? new Event(r.get("month").asInt(), r.get("clash").asString())
                        : null;
        return new Resource(
                id(r),
                r.get("hours").asInt(),
                r.get("bonus").asInt(),
                event,
                figures(r.get("gains")),
                texts(r.get("requires")));
    }

    public static GroupInstance group(String name) {
        var node = read(name);
        return new GroupInstance(
                node.get("minSize").asInt(),
                node.get("maxSize").asInt(),
                node.get("sessionCost").asInt(),
                node.get("slots").asInt(),
                all(node.get("topics")).stream()
                        .map(t -> new GroupTopic(id(t), t.get("hours").asInt()))
                        .toList(),
                all(node.get("tutors")).stream()
                        .map(
                                t ->
                                        new Tutor(
                                                id(t),
                                                t.get("hours").asInt(),
                                                texts(t.get("topics")),
                                                numbers(t.get("free"))))
                        .toList(),
                all(node.get("persons")).stream()
                        .map(
                                p ->
                                        new Participant(
                                                id(p),
                                                p.get("hours").asInt(),
                                                figures(p.get("values")),
                                                numbers(p.get("free"))))
                        .toList());
    }

    public static MatchInstance match(String name) {
        var node = read(name);
        return new MatchInstance(
                node.get("unmatchedCost").asInt(),
                all(node.get("tutors")).stream()
                        .map(t -> new MatchTutor(id(t), t.get("capacity").asInt()))
                        .toList(),
                all(node.get("requests")).stream()
                        .map(r -> new Request(id(r), figures(r.get("costs"))))
                        .toList());
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static List<JsonNode> all(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<Integer> numbers(JsonNode node) {
        return all(node).stream().map(JsonNode::asInt).toList();
    }

    private static List<String> texts(JsonNode node) {
        return all(node).stream().map(JsonNode::asString).toList();
    }

    private static Map<String, Integer> figures(JsonNode node) {
        var figures = new LinkedHashMap<String, Integer>();
        node.properties().forEach(each -> figures.put(each.getKey(), each.getValue().asInt()));
        return figures;
    }
}
