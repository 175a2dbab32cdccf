package org.poruch.app.access.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Sought;

/**
 * Which people are looked for.
 *
 * @param q beginnings of words of a name, in any case
 * @param role one role, or empty
 * @param after the last person of the page before
 */
record Search(String q, String role, @Nullable UUID school, @Nullable UUID after, int most) {
    /** The words as patterns. */
    String[] patterns() {
        return new Sought(q).patterns();
    }
}
