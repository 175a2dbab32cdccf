package org.poruch.app.unsent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** What a browser sends of a form that is being filled in. It need not be right yet. */
record UnsentReading(String form, String page, Map<String, List<String>> fields) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9/:,._#?=&-]{1,200}");
    private static final Pattern PAGE = Pattern.compile("/(?!/)[A-Za-z0-9/?=&._%#-]{0,300}");
    private static final int NAMES = 300;
    private static final int LETTERS = 150_000;

    record Body(
            @Nullable String form,
            @Nullable String page,
            @Nullable Map<String, @Nullable List<@Nullable String>> fields) {}

    static UnsentReading of(Body body) {
        var given = new Given();
        var form = Objects.requireNonNullElse(body.form(), "");
        var page = Objects.requireNonNullElse(body.page(), "");
        var fields = fields(body);
        if (!FORM.matcher(form).matches()) {
            given.fault("form", "unsent.fault.form");
        }
        if (!PAGE.matcher(page).matches()) {
            given.fault("page", "unsent.fault.form");
        }
        if (fields.size() > NAMES || letters(fields) > LETTERS) {
            given.fault("fields", "page.fault.long", "max", LETTERS);
        }
        given.check();
        return new UnsentReading(form, page, fields);
    }

    private static Map<String, List<String>> fields(Body body) {
        var fields = new LinkedHashMap<String, List<String>>();
        Objects.requireNonNullElseGet(
                        body.fields(), Map::<String, @Nullable List<@Nullable String>>of)
                .forEach((name, values) -> fields.put(name, there(values)));
        return fields;
    }

    private static List<String> there(@Nullable List<@Nullable String> values) {
        return Objects.requireNonNullElseGet(values, List::<@Nullable String>of).stream()
                .map(each -> Objects.requireNonNullElse(each, "").replace("\0", ""))
                .toList();
    }

    private static int letters(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(
                        each ->
                                each.getKey().length()
                                        + each.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
