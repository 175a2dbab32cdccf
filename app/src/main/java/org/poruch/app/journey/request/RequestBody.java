package org.poruch.app.journey.request;

import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** What becomes of a request, as a form or a body says it. */
record RequestBody(@Nullable String state, @Nullable String note) {
    private static final int LONGEST = 2000;

    record Wish(RequestState state, @Nullable String note) {}

    Wish read() {
        var given = new Given();
        var chosen = given.choice("state", state, RequestState.class);
        var why = given.optionalText("note", note, LONGEST);
        given.check();
        return new Wish(java.util.Objects.requireNonNull(chosen), why);
    }

    @Nullable String talk() {
        var given = new Given();
        var said = given.optionalText("note", note, LONGEST);
        given.check();
        return said;
    }
}
