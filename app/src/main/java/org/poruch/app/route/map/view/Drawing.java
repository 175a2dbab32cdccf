package org.poruch.app.route.map.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as lines, marks and words with their places; the unit is one pixel of a page that is wide
 * enough.
 *
 * @param far too wide to be fitted into a page: it scrolls in its box
 */
public record Drawing(
        int top,
        int width,
        int height,
        boolean far,
        int trunk,
        int tutorEnd,
        Disc from,
        Disc to,
        Paths paths,
        List<Mark> marks,
        List<Words> lanes,
        @Nullable Today today) {

    /** Lines by what they mean, as SVG path data. */
    public record Paths(
            List<String> ground,
            List<String> open,
            List<String> walked,
            List<String> side,
            List<String> idea) {}

    /** One line of words. */
    public record Words(String style, int x, int y, String anchor, String text) {}

    /** A stop in its place, and the area that answers to a touch. */
    public record Mark(Stop stop, int x, int y, Box area, List<Words> words) {}

    public record Box(int x, int y, int width, int height) {
        public boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /** An end of the map. */
    public record Disc(int x, boolean open, List<Words> words) {}

    /** The line that says where today is. */
    public record Today(int x, int foot, int width, String label) {}
}
