package org.poruch.app.journey.request;

import java.util.Locale;

/** What became of a request; nothing yet is no state. */
public enum RequestState {
    TALKED_OVER,
    TRIED,
    ROUTE,
    LET_GO;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
