package org.poruch.app.route;

import java.util.Locale;

/** Where a step stands; a step left aside stays on the route. */
enum StepState {
    TODO,
    DOING,
    DONE,
    ASIDE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
