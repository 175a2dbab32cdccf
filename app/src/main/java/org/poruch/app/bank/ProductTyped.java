package org.poruch.app.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.bank.view.Product;

/** What stands in the fields of the form when a new version begins: the words of the one before. */
final class ProductTyped {
    private ProductTyped() {}

    static Map<String, String> of(Product product) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("kind", product.kind());
        typed.put("title", product.title());
        typed.put("text", product.text());
        typed.put("topics", String.join(", ", product.topics()));
        put(typed, "level", product.level());
        put(typed, "form", product.form());
        var hours = product.hours();
        put(typed, "hours", hours == null ? null : hours.stripTrailingZeros().toPlainString());
        put(typed, "place", product.place());
        put(typed, "material", product.material());
        put(typed, "gain", product.gain());
        put(typed, "gainBy", product.gainBy());
        typed.put("licence", product.licence());
        typed.put("steps", StepLines.write(product.steps()));
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        typed.put(field, value == null ? "" : value);
    }
}
