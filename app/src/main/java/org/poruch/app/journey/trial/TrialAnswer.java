package org.poruch.app.journey.trial;

import java.util.Locale;

/** What the tutee says after a trial; none of them is a failure. */
enum TrialAnswer {
    MORE,
    ENOUGH,
    ELSE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
