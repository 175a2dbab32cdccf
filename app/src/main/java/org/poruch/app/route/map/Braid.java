package org.poruch.app.route.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.route.map.Columns.Side;
import org.poruch.app.route.map.Lanes.Lane;
import org.poruch.app.route.map.view.Drawing;
import org.poruch.app.route.map.view.Drawing.Box;
import org.poruch.app.route.map.view.Drawing.Mark;
import org.poruch.app.route.map.view.Drawing.Today;
import org.poruch.app.route.map.view.Drawing.Words;
import org.poruch.app.route.map.view.Way;

/**
 * Draws a way as a braid: between the interest and the goal one trunk of two, and loops on which
 * the tutee goes out and comes back to a meeting. The same way always gives the same drawing.
 */
final class Braid {
    private static final int TRUNK = 300;
    private static final int RADIUS = 76;
    private static final int FIRST = 84;
    private static final int LANE = 150;
    private static final int TIER = 204;
    private static final int FAR = 1270;
    private static final int SLOT = 168;
    private static final int SIDE = 176;
    private static final int SIDE_ROW = 116;

    private final Way way;
    private final List<Lane> lanes;
    private final Columns columns;
    private final Strokes strokes;
    private final List<Placed> marks = new ArrayList<>();
    private final List<Words> names = new ArrayList<>();

    /** A mark and its place in the reading order. */
    private record Placed(int node, int lane, Mark mark) {}

    private Braid(Way way) {
        this.way = way;
        this.lanes = Lanes.of(way);
        this.columns = new Columns(way, lanes);
        this.strokes = new Strokes(TRUNK, columns);
    }

    static Drawing draw(Way way) {
        return new Braid(way).draw();
    }

    private Drawing draw() {
        int here = here();
        strokes.trunk(FIRST + RADIUS, here);
        for (int i = 0; i < way.nodes().size(); i++) {
            node(i);
        }
        for (int i = 0; i < lanes.size(); i++) {
            lane(i);
        }
        int goal = columns.end() + RADIUS + 2;
        int width = goal + 102;
        int top = TRUNK - reach(Lanes.UP, 124) - (today() < 0 ? 0 : 44);
        int bottom = aside(TRUNK + reach(Lanes.DOWN, 120), width);
        return drawing(here, goal, width, top, bottom - top);
    }

    private Drawing drawing(int here, int goal, int width, int top, int height) {
        return new Drawing(
                top,
                width,
                height,
                width > FAR,
                TRUNK,
                columns.end() + 2,
                Discs.disc(FIRST, TRUNK, way.from(), 164),
                Discs.disc(goal, TRUNK, way.to(), 196),
                strokes.paths(),
                inReadingOrder(),
                List.copyOf(names),
                pill(here, top));
    }

    private List<Mark> inReadingOrder() {
        return marks.stream()
                .sorted(Comparator.comparing(Placed::node).thenComparing(Placed::lane))
                .map(Placed::mark)
                .toList();
    }

    /** The node of today, if today is between the ends. */
    private int today() {
        for (int i = 0; i < way.nodes().size(); i++) {
            var node = way.nodes().get(i);
            if (node.today() || (node.meeting() && node.state().equals("now"))) {
                return i;
            }
        }
        return -1;
    }

    private int here() {
        int today = today();
        if (today >= 0) {
            return columns.node(today);
        }
        boolean behind = way.whole() || way.nodes().getLast().done();
        return behind ? columns.end() : columns.node(0);
    }

    private @Nullable Today pill(int here, int top) {
        return today() < 0
                ? null
                : new Today(here, top + 8, Letters.width(way.today(), 13) + 30, way.today());
    }

    private int reach(int side, int beyond) {
        int tiers =
                lanes.stream()
                        .filter(lane -> lane.side() == side)
                        .mapToInt(Lane::tier)
                        .max()
                        .orElse(0);
        return tiers == 0 ? 150 : LANE + (tiers - 1) * TIER + beyond;
    }

    private static int y(Lane lane) {
        int away = LANE + (lane.tier() - 1) * TIER;
        return lane.side() == Lanes.UP ? TRUNK - away : TRUNK + away;
    }

    private void node(int at) {
        var stop = way.nodes().get(at);
        if (stop.today()) {
            return;
        }
        int x = columns.node(at);
        var label = columns.label(at);
        int y = label.side() == Side.BELOW ? TRUNK + 37 : TRUNK - 41;
        var words =
                label.side() == Side.BESIDE
                        ? Labels.words(label.lines(), 1, x + 42, y, "start")
                        : Labels.words(label.lines(), 1, x, y, "middle");
        int mark = stop.meeting() ? TRUNK + 1 : TRUNK - 4;
        var area = new Box(x - 22, TRUNK - 22, 44, 46);
        marks.add(new Placed(at, -1, new Mark(stop, x, mark, area, words)));
    }

    private void lane(int index) {
        var lane = lanes.get(index);
        int y = y(lane);
        strokes.lane(lane, index, y, way);
        boolean up = lane.side() == Lanes.UP;
        int middle = (columns.node(lane.from()) + columns.node(lane.from() + 1)) / 2;
        var name = Labels.loop(lane.loop().name());
        if (!name.isEmpty()) {
            var style = lane.loop().idea() ? "lane beside" : "lane";
            names.add(new Words(style, middle, up ? y - 96 : y + 106, "middle", name));
        }
        for (int i = 0; i < lane.segments().size(); i++) {
            var stop = lane.loop().stops().get(i);
            boolean above = lane.outside(i) == up;
            var mark = Labels.mark(stop, columns.stop(index, i), y, Labels.lines(stop), 1, above);
            marks.add(new Placed(lane.from(), index, mark));
        }
    }

    /** What was left aside hangs on a dotted path below all lanes. */
    private int aside(int bottom, int width) {
        int slots = Math.max(1, (width - SIDE - 160) / SLOT + 1);
        var rows = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < way.aside().size(); i++) {
            var stop = way.aside().get(i);
            int row = i / slots;
            int x = SIDE + 84 + i % slots * SLOT;
            int y = bottom + 20 + row * SIDE_ROW;
            if (i % slots == 0) {
                rows.add(y);
                ends.add(x - 10);
            } else {
                ends.set(row, x - 10);
            }
            var lines = Labels.aside(stop);
            int quiet = lines.size() - Labels.aside(stop.name()).size();
            marks.add(new Placed(0, -1, Labels.mark(stop, x, y, lines, quiet, false)));
        }
        strokes.aside(SIDE, rows, ends);
        return rows.isEmpty() ? bottom : rows.getLast() + 20 + 5 * Labels.ROW;
    }
}
