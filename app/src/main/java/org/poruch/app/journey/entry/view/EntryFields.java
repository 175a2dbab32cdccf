package org.poruch.app.journey.entry.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form or a body says, before anybody has looked whether it is right. */
public record EntryFields(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String audience,
        @Nullable String text,
        @Nullable String happenedOn,
        @Nullable String step,
        @Nullable List<String> files,
        @Nullable String dictatedTo,
        @Nullable String worked,
        @Nullable String didNot,
        @Nullable String willTry,
        @Nullable String about,
        @Nullable List<String> tags) {

    public boolean tagged(String tag) {
        return tags != null && tags.contains(tag);
    }
}
