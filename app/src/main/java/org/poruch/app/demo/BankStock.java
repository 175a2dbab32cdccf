package org.poruch.app.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.bank.Lexemes;

/** What lies in the bank of a demo: real tasks, sets, templates and resources for mathematics. */
final class BankStock {
    private static final String TOLD = "Точка на повзунку";
    private static final String STEP = "Проба: літери на повзунку";
    private static final int APART = 2;
    private static final int ACTION = 4;

    private final Rows rows;
    private final Ids ids;
    private final Crowd crowd;
    private final Moment today;

    BankStock(Rows rows, SplittableRandom chance, Crowd crowd, Moment today) {
        this.rows = rows;
        this.ids = new Ids(chance);
        this.crowd = crowd;
        this.today = today;
    }

    /** A product and its lexemes, which are the same in every centre. */
    record Item(Story words, String steps, String lexemes) {}

    static List<Item> read() {
        var lexemes = new Lexemes();
        return Stream.of("bank_uk", "bank_ru")
                .flatMap(file -> Stories.in(file, file.substring(file.length() - 2)).stream())
                .map(words -> item(words, lexemes))
                .toList();
    }

    private static Item item(Story words, Lexemes lexemes) {
        var rest = String.join(" ", words.get("text"), String.join(" ", words.all("route")));
        return new Item(
                words,
                Pen.json(steps(words.all("route"))),
                lexemes.of(words.get("title"), words.get("topics"), rest));
    }

    private static List<Map<String, @Nullable Object>> steps(List<String> lines) {
        var steps = new ArrayList<Map<String, @Nullable Object>>();
        String branch = null;
        for (var line : lines) {
            if (line.startsWith("branch ")) {
                branch = line.substring("branch ".length());
            } else {
                steps.add(step(String.valueOf(steps.size() + 1), branch, line.split("\\|", -1)));
            }
        }
        return steps;
    }

    /** «what | form | hours | material | what comes of it». */
    private static Map<String, @Nullable Object> step(
            String key, @Nullable String branch, String[] parts) {
        var step = new HashMap<String, @Nullable Object>();
        step.put("key", key);
        step.put("branch", branch);
        var names = List.of("action", "form", "hours", "material", "product");
        for (int i = 0; i < Math.min(names.size(), parts.length); i++) {
            var text = parts[i].strip();
            step.put(names.get(i), text.isEmpty() ? null : text);
        }
        step.computeIfPresent("hours", (name, hours) -> new BigDecimal(hours.toString()));
        return step;
    }

    void fill(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            put(items.get(i), today.earlier((items.size() - i) * APART));
        }
    }

    private void put(Item item, Moment when) {
        var words = item.words();
        var id = ids.at(when.at().toInstant());
        var author = crowd.who(Objects.requireNonNullElse(words.optional("author"), "halyna"));
        boolean reworded = words.has("nexttext");
        rows.add(
                Table.PRODUCT,
                id,
                words.get("kind"),
                reworded ? 2 : 1,
                author,
                item.lexemes(),
                when.at());
        version(item, id, author, 1, when);
        if (reworded) {
            version(item, id, author, 2, today.earlier(APART));
        }
        if (words.get("title").equals(TOLD)) {
            task(words, id, today.earlier(APART * APART));
        }
    }

    private void version(Item item, UUID product, UUID author, int version, Moment when) {
        var words = item.words();
        rows.add(
                Table.PRODUCT_VERSION,
                product,
                version,
                words.get("title"),
                words.get(version == 1 ? "text" : "nexttext"),
                words.get("topics").split(",\\s*"),
                words.optional("level"),
                words.optional("form"),
                words.has("hours") ? new BigDecimal(words.get("hours")) : null,
                words.optional("place"),
                words.optional(
                        version > 1 && words.has("nextmaterial") ? "nextmaterial" : "material"),
                words.optional("gain"),
                words.optional("by"),
                Objects.requireNonNullElse(words.optional("licence"), "CC-BY-4.0"),
                item.steps(),
                author,
                version == 1 ? null : words.optional("nextwhy"),
                when.at());
    }

    /** iryna's step has its source here; she says it in her own words. */
    private void task(Story words, UUID product, Moment when) {
        rows.of(Table.STEP).stream()
                .filter(step -> STEP.equals(step[ACTION]))
                .forEach(
                        step ->
                                rows.add(
                                        Table.TASK,
                                        ids.at(when.at().toInstant()),
                                        step[1],
                                        product,
                                        1,
                                        "whole",
                                        step[0],
                                        words.get("mytext"),
                                        "9-Б",
                                        crowd.who("iryna"),
                                        when.at()));
    }
}
