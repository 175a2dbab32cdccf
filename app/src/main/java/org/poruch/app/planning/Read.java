package org.poruch.app.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.poruch.plan.BadInstance;
import org.poruch.plan.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of an instance's file; knows where it stands, to say what is wrong with it. */
final class Read {
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonNode object;
    private final Field field;

    private Read(JsonNode object, Field field) {
        this.object = object;
        this.field = field;
        if (!object.isObject()) {
            throw field.must("be an object", shown(object), "the brackets are wrong");
        }
    }

    static Read file(Path file) {
        try {
            return new Read(STRICT.readTree(Files.readAllBytes(file)), new Field("instance", ""));
        } catch (IOException e) {
            throw new BadInstance(
                    "The file (%s) must be readable. Maybe it has another name?".formatted(file));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BadInstance(
                    "The file (%s) must be JSON, but is not from line %d on. Maybe it was cut off, or a name stands in it twice?"
                            .formatted(file, place == null ? 1 : place.getLineNr()));
        }
    }

    boolean has(String name) {
        return object.has(name);
    }

    int number(String name) {
        return number(field.at(name), object.get(name));
    }

    private static int number(Field field, @Nullable JsonNode node) {
        if (node == null || !node.isIntegralNumber() || !node.canConvertToInt()) {
            throw field.must(
                    "be a whole number",
                    shown(node),
                    node == null ? "its name is misspelt" : "it has quotes or a decimal point");
        }
        return node.intValue();
    }

    boolean truth(String name) {
        var node = object.get(name);
        if (node == null || !node.isBoolean()) {
            throw field.at(name).must("be true or false", shown(node), "it has quotes");
        }
        return node.booleanValue();
    }

    String text(String name) {
        return text(field.at(name), object.get(name));
    }

    /** A name that may also be written as a number. */
    String label(String name) {
        var node = object.get(name);
        if (node != null && node.isIntegralNumber()) {
            return node.asString();
        }
        return text(name);
    }

    private static String text(Field field, @Nullable JsonNode node) {
        if (node == null || !node.isString() || node.stringValue().isBlank()) {
            throw field.must("be a name", shown(node), "it is missing or has no quotes");
        }
        return node.stringValue();
    }

    List<Integer> numbers(String name) {
        return list(name, Read::number);
    }

    List<String> texts(String name) {
        return list(name, Read::text);
    }

    private interface Member<T> {
        T of(Field field, JsonNode node);
    }

    private <T> List<T> list(String name, Member<T> member) {
        var node = object.get(name);
        if (node == null || !node.isArray()) {
            throw field.at(name)
                    .must("be a list", shown(node), "its name or its brackets are wrong");
        }
        var all = new ArrayList<T>(node.size());
        for (int i = 0; i < node.size(); i++) {
            all.add(member.of(field.at(name).at(i), node.get(i)));
        }
        return List.copyOf(all);
    }

    Map<String, Integer> figures(String name) {
        var node = object.get(name);
        if (node == null || !node.isObject()) {
            throw field.at(name)
                    .must("be an object", shown(node), "its name or its brackets are wrong");
        }
        var all = new LinkedHashMap<String, Integer>();
        for (var each : node.properties()) {
            all.put(each.getKey(), number(field.at(name).at(each.getKey()), each.getValue()));
        }
        return all;
    }

    /** The objects of a list, each with its own name once that is read. */
    <T> List<T> objects(String name, String kind, Function<Read, T> made) {
        return list(
                name,
                (at, node) -> {
                    var id = node.path("id");
                    var whose = id.isString() ? kind + " " + id.stringValue() : "instance";
                    return made.apply(new Read(node, new Field(whose, at.path())));
                });
    }

    private static String shown(@Nullable JsonNode node) {
        if (node == null) {
            return "missing";
        }
        var text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
