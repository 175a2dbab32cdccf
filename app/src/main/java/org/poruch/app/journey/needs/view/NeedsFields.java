package org.poruch.app.journey.needs.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form or a body says for one column. */
public record NeedsFields(
        @Nullable String id,
        @Nullable String voice,
        @Nullable String text,
        @Nullable List<String> pictures,
        @Nullable String audience,
        @Nullable String dictatedTo) {

    public boolean holds(String picture) {
        return pictures != null && pictures.contains(picture);
    }
}
