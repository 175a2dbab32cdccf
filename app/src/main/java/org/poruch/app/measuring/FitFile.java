package org.poruch.app.measuring;

import static org.poruch.app.measuring.ReliabilityFile.number;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.measure.Fit;
import org.poruch.measure.FittedItem;
import org.poruch.measure.Flag;
import org.poruch.measure.Responses;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calibrated test as JSON; what was not estimated is null. */
public final class FitFile {
    /** Beyond what any fit gives (slopes end at 25); the search for a peak would take for ever. */
    private static final int MOST = 1000;

    private FitFile() {}

    public static void write(Output output, Path file, Fit fit) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("model", fit.model().word());
        all.put("persons", fit.persons());
        all.put("logLik", number(fit.logLik()));
        all.put("converged", fit.converged());
        all.put("iterations", fit.iterations());
        var items = new ArrayList<Map<String, @Nullable Object>>();
        fit.items().forEach(item -> items.add(fields(item)));
        all.put("items", items);
        all.put("eapReliability", number(fit.eapReliability()));
        output.write(
                file,
                stream ->
                        new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(stream, all));
    }

    private static Map<String, @Nullable Object> fields(FittedItem item) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", item.id());
        fields.put("a", number(item.a()));
        fields.put("seA", number(item.seA()));
        fields.put("d", number(item.d()));
        fields.put("seD", number(item.seD()));
        fields.put("b", number(item.b()));
        fields.put("seB", number(item.seB()));
        fields.put("flags", item.flags().stream().map(Flag::word).toList());
        return fields;
    }

    /**
     * The calibrated items, for answers to them.
     *
     * @throws FileRefusal when the file is no fit, or an item of the responses is not in it
     */
    public static List<FittedItem> read(Path file, Responses responses) {
        var items = new ArrayList<FittedItem>();
        var names = new HashSet<String>();
        for (var node : tree(file).path("items")) {
            var item = item(file, node);
            if (!names.add(item.id())) {
                throw refusal(file, "must name each item once, but “%s” stands twice.", item.id());
            }
            items.add(item);
        }
        for (var name : responses.items()) {
            if (!names.contains(name)) {
                throw refusal(
                        file,
                        "must have every item of the responses, but “%s” is not there. Maybe it is the fit of another"
                                + " test.",
                        name);
            }
        }
        return items;
    }

    private static JsonNode tree(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refusal(file, "must be a file, but there is none. Maybe run measure fit first.");
        }
        try {
            var tree = new JsonMapper().readTree(file.toFile());
            if (tree.path("items").isArray()) {
                return tree;
            }
        } catch (JacksonException broken) {
            throw refusal(file, "must be JSON as measure fit writes it, but is not JSON.");
        }
        throw refusal(file, "must be JSON as measure fit writes it, but has no items.");
    }

    private static FittedItem item(Path file, JsonNode node) {
        if (!node.path("id").isString()) {
            throw refusal(file, "must give every item an id, but one has none.");
        }
        var id = node.path("id").asString();
        double none = Double.NaN;
        return new FittedItem(
                id,
                parameter(file, node, id, "a"),
                none,
                parameter(file, node, id, "d"),
                none,
                none,
                none,
                List.of());
    }

    private static double parameter(Path file, JsonNode node, String id, String field) {
        var value = node.path(field);
        if (value.isNumber()) {
            return within(file, id, field, value.asDouble());
        }
        if (value.isNull()) {
            return Double.NaN;
        }
        throw refusal(file, "must give the item “%s” a number or null as " + field + ".", id);
    }

    private static double within(Path file, String id, String field, double number) {
        if (Math.abs(number) <= MOST) {
            return number;
        }
        throw refusal(
                file,
                "must give the item “%s” a number from −%d to %d as " + field + ", but was %s.",
                id,
                MOST,
                MOST,
                number);
    }

    private static FileRefusal refusal(Path file, String sentence, Object... words) {
        return new FileRefusal("The fit (%s) %s".formatted(file, sentence.formatted(words)));
    }
}
