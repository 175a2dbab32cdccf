package org.poruch.app.bank.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.poruch.app.bank.task.view.Offer;
import org.poruch.app.bank.task.view.Task;
import org.poruch.app.bank.view.Product;
import org.poruch.app.route.view.StepLook;

/**
 * What can differ between a product and the task made of it, field by field. The text and the level
 * stand in the task; the rest are the fields of its step.
 */
record Fields(Map<String, String> values) {

    static Fields of(Product product, String part) {
        var values = new LinkedHashMap<String, String>();
        product.part(part)
                .ifPresent(
                        step -> {
                            put(values, "action", step.action());
                            put(values, "text", product.textOf(part));
                            put(values, "level", product.levelOf(part));
                            put(values, "resource", step.material());
                            put(values, "form", step.form());
                            put(values, "hours", plain(step.hours()));
                            put(values, "place", step.place());
                            put(values, "product", step.product());
                        });
        return new Fields(values);
    }

    static Fields of(Task task, StepLook step) {
        var values = new LinkedHashMap<String, String>();
        put(values, "action", step.action());
        put(values, "text", task.text());
        put(values, "level", task.level());
        put(values, "resource", step.resource());
        put(values, "form", step.form());
        put(values, "hours", plain(step.hours()));
        put(values, "place", step.place());
        put(values, "product", step.product());
        return new Fields(values);
    }

    /**
     * What the new version says otherwise than the one before; a step it no longer has, nothing.
     */
    static List<Offer> offers(Fields base, Fields mine, Fields theirs) {
        var offers = new ArrayList<Offer>();
        theirs.values()
                .forEach(
                        (field, now) -> {
                            var old = base.of(field);
                            if (!now.equals(old) && !now.equals(mine.of(field))) {
                                offers.add(new Offer(field, old, mine.of(field), now));
                            }
                        });
        return List.copyOf(offers);
    }

    /** What stands otherwise here than in the product. */
    static List<Offer> changes(Fields base, Fields mine) {
        return base.values().entrySet().stream()
                .filter(each -> !each.getValue().equals(mine.of(each.getKey())))
                .map(
                        each ->
                                new Offer(
                                        each.getKey(),
                                        each.getValue(),
                                        mine.of(each.getKey()),
                                        each.getValue()))
                .toList();
    }

    String of(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        values.put(field, value == null ? "" : value);
    }

    private static @Nullable String plain(@Nullable BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros().toPlainString();
    }
}
