package org.poruch.app.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The version of a thing, as {@code ETag} and {@code If-Match} carry it. */
public final class Edition {
    private Edition() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * A change is of the version that stands now, or it is refused.
     *
     * @param current the thing as it stands now, in the shape in which the API gives it
     */
    public static void require(@Nullable String ifMatch, int version, Object current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new MissingVersion();
        }
        var named =
                Arrays.stream(ifMatch.split(",")).map(each -> each.strip().replaceFirst("^W/", ""));
        if (named.noneMatch(each -> each.equals(tag(version)) || each.equals("*"))) {
            throw new Stale(current);
        }
    }
}
