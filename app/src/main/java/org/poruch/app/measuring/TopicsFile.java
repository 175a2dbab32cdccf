package org.poruch.app.measuring;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poruch.measure.Topics;

/** Topics of items: the columns {@code item} and {@code topic}. */
public final class TopicsFile {
    private final Table table;
    private final Map<String, String> topics = new HashMap<>();
    private int item;
    private int topic;

    private TopicsFile(Path file) {
        table = new Table("The topics", file);
    }

    /**
     * @param items the items of the responses, in their order; others in the file are passed over
     * @throws FileRefusal when the file is no such table, or an item has no topic
     */
    public static Topics read(Path file, List<String> items) {
        var topics = new TopicsFile(file);
        topics.table.read(topics::header, topics::row);
        return Topics.of(items.stream().map(topics::of).toList());
    }

    private void header(List<String> names) {
        item = names.indexOf("item");
        topic = names.indexOf("topic");
        if (item < 0 || topic < 0) {
            throw table.refusal("must have the columns item and topic.");
        }
    }

    private void row(CsvRecord record) {
        var name = record.getField(item);
        if (name.isBlank() || record.getField(topic).isBlank()) {
            throw table.refusal(record, "must name an item and its topic, but one is empty.");
        }
        if (topics.put(name, record.getField(topic)) != null) {
            throw table.refusal(
                    record, "must name each item once, but “%s” stands twice.".formatted(name));
        }
    }

    private String of(String name) {
        var found = topics.get(name);
        if (found == null) {
            throw table.refusal(
                    "must give a topic to every item of the responses, but “%s” has none. Maybe it is spelled otherwise."
                            .formatted(name));
        }
        return found;
    }
}
