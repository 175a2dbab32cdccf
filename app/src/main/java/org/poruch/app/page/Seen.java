package org.poruch.app.page;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /**
     * Refuses to change another version than the one that stands, and to change blindly.
     *
     * @param current the thing as it stands now, in the shape in which the API gives it
     */
    public void check(int now, Supplier<?> current) {
        if (!given()) {
            throw new MissingVersion();
        }
        checkIfGiven(now, current);
    }

    /** Refuses to change another version than the one that stands, if one was named. */
    public void checkIfGiven(int now, Supplier<?> current) {
        if (given() && named().noneMatch(each -> each.equals("*") || each.equals("" + now))) {
            throw new Stale(current.get());
        }
    }

    private boolean given() {
        return version != null && !version.isBlank();
    }

    /** The versions of the list that the header may hold, without their quotes. */
    private Stream<String> named() {
        return Arrays.stream(String.valueOf(version).split(","))
                .map(each -> each.strip().replaceFirst("^W/", "").replace("\"", ""));
    }
}
