package org.poruch.app.route.map;

import java.util.ArrayList;
import java.util.List;
import org.poruch.app.route.map.view.Drawing.Box;
import org.poruch.app.route.map.view.Drawing.Mark;
import org.poruch.app.route.map.view.Drawing.Words;
import org.poruch.app.route.map.view.Stop;

/** The words beside a stop: its name, cut to a few lines, and what stands under it. */
final class Labels {
    static final int SIZE = 14;
    static final int ROW = 17;

    /** Words of 13 that are not bold are no wider than bold words of this size. */
    static final int QUIET = 12;

    private static final int WIDEST = 148;
    private static final int NAME = 260;

    private Labels() {}

    /** The name in so many lines at most, and the second line, which may be empty. */
    static List<String> lines(Stop stop, int most) {
        var lines = new ArrayList<>(Letters.wrap(stop.name(), SIZE, WIDEST, most));
        lines.add(Letters.line(stop.meta(), QUIET, WIDEST));
        return List.copyOf(lines);
    }

    static List<String> lines(Stop stop) {
        return lines(stop, 3);
    }

    /** What was left aside, and why. */
    static List<String> aside(Stop stop) {
        var lines = new ArrayList<>(aside(stop.name()));
        if (stop.note() != null) {
            lines.addAll(Letters.wrap(stop.note(), QUIET, WIDEST, 2));
        }
        return List.copyOf(lines);
    }

    static List<String> aside(String name) {
        return Letters.wrap(name, SIZE, WIDEST, 2);
    }

    static int width(List<String> lines) {
        return lines.stream().mapToInt(line -> Letters.width(line, SIZE)).max().orElse(0);
    }

    static int half(Stop stop) {
        return (width(lines(stop)) + 1) / 2;
    }

    /** The name of a loop in one line. */
    static String loop(String name) {
        return Letters.line(name, SIZE, NAME);
    }

    static int name(String name) {
        return Letters.width(loop(name), SIZE);
    }

    /** Lines from this base line on; the last of them is the quiet one. */
    static List<Words> words(List<String> lines, int quiet, int x, int y, String anchor) {
        var words = new ArrayList<Words>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                var style = i >= lines.size() - quiet ? "m" : "b";
                words.add(new Words(style, x, y + i * ROW, anchor, lines.get(i)));
            }
        }
        return List.copyOf(words);
    }

    /** A stop with its label above or below it. */
    static Mark mark(Stop stop, int x, int y, List<String> lines, int quiet, boolean above) {
        int rows = lines.size() * ROW;
        int first = above ? y - 3 - rows : y + 31;
        var words = words(lines, quiet, x, first, "middle");
        int wide = Math.max(44, width(lines));
        var area = new Box(x - wide / 2, above ? y - 22 - rows : y - 16, wide, rows + 38);
        return new Mark(stop, x, y, area, words);
    }

    /** The box in which words stand, whatever the font. */
    static Box box(Words words) {
        int width =
                Letters.width(
                        words.text(),
                        words.style().equals("m") || words.style().equals("q") ? QUIET : SIZE);
        int left = words.anchor().equals("start") ? words.x() : words.x() - width / 2;
        return new Box(left, words.y() - 13, width, ROW);
    }
}
