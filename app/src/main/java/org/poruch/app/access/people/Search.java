package org.poruch.app.access.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people are looked for.
 *
 * @param q beginnings of words of a name, in any case
 * @param role one role, or empty
 * @param after the last person of the page before
 */
record Search(String q, String role, @Nullable UUID school, @Nullable UUID after, int most) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 6;

    /** The words as patterns; a letter that has a meaning in a pattern is taken as itself. */
    String[] patterns() {
        var clean = q.substring(0, Math.min(q.length(), LONGEST)).toLowerCase(Locale.of("uk"));
        return Arrays.stream(clean.replaceAll("['ʼ`]", "’").split("[\\s\\-\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(
                        word ->
                                "% "
                                        + word.replace("\\", "\\\\")
                                                .replace("%", "\\%")
                                                .replace("_", "\\_")
                                        + "%")
                .toArray(String[]::new);
    }
}
