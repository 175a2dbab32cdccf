package org.poruch.app.route;

import java.util.Locale;

/** In what form a step is walked. */
public enum StepForm {
    COURSE,
    GROUP,
    SELF_STUDY,
    PRACTICE,
    VISIT,
    COMMUNITY,
    /** The tutee's own probe. */
    PROBE,
    /** A check of oneself. */
    CHECK,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
