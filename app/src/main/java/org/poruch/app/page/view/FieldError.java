package org.poruch.app.page.view;

import java.util.List;

/**
 * What is to be put right in one field of a form.
 *
 * @param key the key of the sentence that says so
 * @param arguments its arguments: name, value, name, value
 */
public record FieldError(String field, String key, List<Object> arguments) {
    public String text(Words words) {
        return words.text(key, arguments.toArray());
    }
}
