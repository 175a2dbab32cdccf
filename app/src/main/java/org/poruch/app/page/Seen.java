package org.poruch.app.page;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a thing its writer had before the eyes: {@code If-Match} of a call, the hidden
 * {@code version} of a form.
 *
 * @param version as it was sent; null when nothing was
 */
public record Seen(@Nullable String version) {
    /** What goes out as {@code ETag}. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Refuses to change another version than the one that stands, and to change blindly. */
    public void check(int now, Object current) {
        if (version == null || version.isBlank()) {
            throw new MissingVersion();
        }
        checkIfGiven(now, current);
    }

    /** Refuses to change another version than the one that stands, if one was named. */
    public void checkIfGiven(int now, Object current) {
        if (version != null
                && !version.isBlank()
                && !bare().equals("*")
                && !bare().equals(String.valueOf(now))) {
            throw new Stale(current);
        }
    }

    private String bare() {
        return String.valueOf(version).strip().replace("W/", "").replace("\"", "");
    }
}
