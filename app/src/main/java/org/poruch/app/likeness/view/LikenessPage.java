package org.poruch.app.likeness.view;

import java.util.List;
import java.util.UUID;

/**
 * Which routes of the reader's own tutees this one nearly repeats.
 *
 * @param percent from how much on they are shown
 * @param words how many words stand in one run
 * @param least how many steps a route must have to be compared
 */
public record LikenessPage(UUID journey, List<Like> routes, int percent, int words, int least) {

    /** Another route, and how much of the words of both stand in both, in hundredths. */
    public record Like(UUID journey, String name, int percent) {}
}
