package org.poruch.app.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product as a form or a program sends it. */
record ProductWish(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable List<String> topics,
        @Nullable String level,
        @Nullable String form,
        @Nullable String hours,
        @Nullable String place,
        @Nullable String material,
        @Nullable String gain,
        @Nullable String gainBy,
        @Nullable String licence,
        @Nullable List<Stop> steps,
        @Nullable String why) {

    /** One step of a set or a template. */
    record Stop(
            @Nullable String key,
            @Nullable String branch,
            @Nullable String action,
            @Nullable String form,
            @Nullable String hours,
            @Nullable String place,
            @Nullable String material,
            @Nullable String product) {}

    static ProductWish of(Map<String, String> form) {
        return new ProductWish(
                form.get("id"),
                form.get("kind"),
                form.get("title"),
                form.get("text"),
                List.of(form.getOrDefault("topics", "").split(",", -1)),
                form.get("level"),
                form.get("form"),
                form.get("hours"),
                form.get("place"),
                form.get("material"),
                form.get("gain"),
                form.get("gainBy"),
                form.get("licence"),
                StepLines.read(form.getOrDefault("steps", "")),
                form.get("why"));
    }
}
