package org.poruch.app.measuring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.measure.Subscore;
import org.poruch.measure.Subscores;
import tools.jackson.databind.json.JsonMapper;

/** Whether topic scores are worth reporting, as JSON; what is not defined is null. */
public final class ReliabilityFile {
    private ReliabilityFile() {}

    public static void write(Output output, Path file, Subscores subscores) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("persons", subscores.persons());
        all.put("totalAlpha", number(subscores.totalAlpha()));
        var topics = new ArrayList<Map<String, @Nullable Object>>();
        subscores.topics().forEach(topic -> topics.add(fields(topic)));
        all.put("subscores", topics);
        output.write(
                file,
                stream ->
                        new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(stream, all));
    }

    private static Map<String, @Nullable Object> fields(Subscore topic) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("topic", topic.topic());
        fields.put("items", topic.items());
        fields.put("alpha", number(topic.alpha()));
        fields.put("PRMSE_sub", number(topic.own()));
        fields.put("PRMSE_total", number(topic.total()));
        fields.put("PRMSE_aug", number(topic.augmented()));
        fields.put("PRMSE_multivariate", number(topic.multivariate()));
        fields.put("added_value", topic.hasAddedValue());
        return fields;
    }

    static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
