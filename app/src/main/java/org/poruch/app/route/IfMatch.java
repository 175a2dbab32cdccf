package org.poruch.app.route;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.MissingVersion;
import org.poruch.app.page.Stale;

/** The version that a change means to change, as its header says it. */
final class IfMatch {
    private IfMatch() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Ends the request unless the header names this version. */
    static void check(@Nullable String header, int version, Supplier<Object> current) {
        if (header == null || header.isBlank()) {
            throw new MissingVersion();
        }
        var named = header.strip().replaceFirst("^W/", "");
        if (!named.equals("*") && !named.equals(tag(version))) {
            throw new Stale(current.get());
        }
    }
}
