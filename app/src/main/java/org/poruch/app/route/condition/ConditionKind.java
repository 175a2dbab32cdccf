package org.poruch.app.route.condition;

import java.util.Locale;

/** What kind of thing must be there. */
enum ConditionKind {
    PLACE,
    TIME,
    MATERIAL,
    PERSON,
    PERMISSION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
