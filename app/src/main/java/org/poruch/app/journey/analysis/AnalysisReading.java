package org.poruch.app.journey.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Reads what is to stand on the sheet. */
final class AnalysisReading {
    private static final int LONGEST = 20_000;

    private AnalysisReading() {}

    record Opening(@Nullable List<@Nullable String> probes) {}

    record OwnFields(@Nullable String worked, @Nullable String didNot, @Nullable String why) {}

    record TextFields(@Nullable String text) {}

    /** Null when no probes were named at all. */
    static @Nullable Set<UUID> probes(@Nullable Opening opening) {
        if (opening == null || opening.probes() == null) {
            return null;
        }
        var given = new Given();
        var named = new LinkedHashSet<UUID>();
        for (var each : opening.probes()) {
            var id = given.optionalId("probes", each);
            if (id != null) {
                named.add(id);
            }
        }
        given.check();
        return named;
    }

    static Analysis.Own own(OwnFields fields) {
        var given = new Given();
        var own =
                new Analysis.Own(
                        given.text("worked", fields.worked(), LONGEST),
                        given.text("didNot", fields.didNot(), LONGEST),
                        given.optionalText("why", fields.why(), LONGEST));
        given.check();
        return own;
    }

    static String text(TextFields fields) {
        var given = new Given();
        var text = given.text("text", fields.text(), LONGEST);
        given.check();
        return text;
    }
}
