package org.poruch.app.route;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** To which place a step is put: a branch, and how many steps stand before it there. */
record PlaceBody(@Nullable String branch, @Nullable String position) {
    record Place(UUID branch, int position) {}

    static PlaceBody of(Map<String, String> fields) {
        return new PlaceBody(fields.get("branch"), fields.get("position"));
    }

    Place read(Plan plan) {
        var given = new Given();
        var on = given.optionalId("branch", branch);
        if (on == null || !plan.hasBranch(on)) {
            given.fault("branch", "page.fault.choice");
        }
        var at = given.optionalNumber("position", position, 0, Routes.MOST);
        if (at == null) {
            given.fault("position", "page.fault.empty");
        }
        given.check();
        return new Place(
                java.util.Objects.requireNonNull(on),
                java.util.Objects.requireNonNull(at).intValue());
    }
}
