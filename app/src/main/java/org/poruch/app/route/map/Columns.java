package org.poruch.app.route.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.poruch.app.route.map.Lanes.Lane;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;

/**
 * Finds how far right everything stands. Between two nodes there is as much room as the widest of
 * their lanes needs; beside each node a corridor stays free, through which outer lanes climb.
 */
final class Columns {
    static final int SHOULDER = 61;
    private static final int CORRIDOR = 14;
    private static final int INNER = 56;
    private static final int STEP = 56;
    private static final int GAP = 10;
    private static final int FIRST = 192;

    private final List<Lane> lanes;
    private final List<Label> labels;
    private final int[] nodes;
    private final int[] needs;
    private final List<List<Integer>> stops = new ArrayList<>();

    /** On which side of its node a label stands. */
    enum Side {
        ABOVE,
        BELOW,
        /** Above and to the right, as loops leave on both sides. */
        BESIDE,
        NONE
    }

    /** The label of a node. */
    record Label(Side side, List<String> lines, int width) {
        int left() {
            return side == Side.NONE ? 14 : side == Side.BESIDE ? 40 : Math.max(40, width / 2 + 2);
        }

        int right() {
            return side == Side.BESIDE ? 44 + width : left();
        }
    }

    Columns(Way way, List<Lane> lanes) {
        this.lanes = lanes;
        var found = new ArrayList<Label>();
        for (int i = 0; i < way.nodes().size(); i++) {
            found.add(label(way.nodes().get(i), i));
        }
        found.add(new Label(Side.NONE, List.of(), 0));
        labels = List.copyOf(found);
        lanes.forEach(lane -> stops.add(new ArrayList<>()));
        needs = new int[lanes.size()];
        nodes = new int[labels.size()];
        nodes[0] = FIRST + labels.getFirst().left();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = next(i - 1);
            center(i - 1);
        }
    }

    /** Where a node stands; the one after the last is where the trunk meets the goal. */
    int node(int at) {
        return nodes[at];
    }

    int end() {
        return nodes[nodes.length - 1];
    }

    int stop(int lane, int stop) {
        return stops.get(lane).get(stop);
    }

    Label label(int node) {
        return labels.get(node);
    }

    private Label label(Stop node, int at) {
        if (node.today()) {
            return new Label(Side.NONE, List.of(), 0);
        }
        var lines = Labels.lines(node, 1);
        return new Label(side(touched(node, at)), lines, Labels.width(lines));
    }

    /** The sides on which something leaves or arrives here; the line of today stands above. */
    private Set<Side> touched(Stop node, int at) {
        var sides = EnumSet.noneOf(Side.class);
        if (node.meeting() && node.state().equals("now")) {
            sides.add(Side.ABOVE);
        }
        for (Lane lane : lanes) {
            if (lane.from() == at || (lane.to() == at && !lane.loop().idea())) {
                sides.add(lane.side() == Lanes.UP ? Side.ABOVE : Side.BELOW);
            }
        }
        return sides;
    }

    private static Side side(Set<Side> touched) {
        if (touched.size() == 2) {
            return Side.BESIDE;
        }
        return touched.contains(Side.BELOW) ? Side.ABOVE : Side.BELOW;
    }

    private int next(int at) {
        int need = nodes[at] + labels.get(at).right() + GAP + labels.get(at + 1).left();
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            if (lane.from() <= at && at < lane.to()) {
                needs[i] = place(lane, stops.get(i), at);
                need = Math.max(need, named(lane, at, needs[i]));
            }
        }
        return need;
    }

    /** Moves what has more room than it needs into the middle of it. */
    private void center(int at) {
        for (int i = 0; i < lanes.size(); i++) {
            int shift = (nodes[at + 1] - needs[i]) / 2;
            var segments = lanes.get(i).segments();
            for (int j = segments.indexOf(at); j >= 0 && j < stops.get(i).size(); j++) {
                stops.get(i).set(j, stops.get(i).get(j) + shift);
            }
        }
    }

    /** Places the stops of a lane between this node and the next, which then stands no nearer. */
    private int place(Lane lane, List<Integer> placed, int at) {
        boolean first = lane.from() == at;
        boolean last = lane.to() == at + 1 && !lane.loop().idea();
        int outside = nodes[at] + CORRIDOR;
        int inside = nodes[at] + (first ? INNER : CORRIDOR);
        int end = nodes[at] + (first ? SHOULDER + 8 : 24) - STEP;
        while (placed.size() < lane.segments().size() && lane.segments().get(placed.size()) == at) {
            boolean out = lane.outside(placed.size());
            int half = Labels.half(lane.loop().stops().get(placed.size()));
            end = Math.max(end + STEP, (out ? outside : inside) + half);
            outside = out ? end + half + GAP : outside;
            inside = out ? inside : end + half + GAP;
            placed.add(end);
        }
        int need = Math.max(end, nodes[at]) + (last ? SHOULDER + 8 : 24);
        need = Math.max(need, outside - GAP + CORRIDOR);
        need = Math.max(need, inside - GAP + (last ? INNER : CORRIDOR));
        return need;
    }

    /** A loop begins with room for its name. */
    private int named(Lane lane, int at, int need) {
        return lane.from() == at
                ? Math.max(need, nodes[at] + 40 + Labels.name(lane.loop().name()))
                : need;
    }
}
