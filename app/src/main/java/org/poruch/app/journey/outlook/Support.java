package org.poruch.app.journey.outlook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Whether support is still needed, in the tutee's word. Who can support others finishes this
 * journey too: the wish is kept with the outlook, where those who bring pairs together find it.
 */
enum Support {
    GO_ON,
    RARER,
    PAUSE,
    FINISH,
    SUPPORT_OTHERS;

    boolean ends() {
        return this == FINISH || this == SUPPORT_OTHERS;
    }

    /** A next cycle can be opened. */
    boolean goesOn() {
        return this == GO_ON || this == RARER;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Support of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
