package org.poruch.app.route.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poruch.app.route.map.view.Loop;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;

/** Finds for each loop where it leaves the trunk and comes back, and a lane that is free there. */
final class Lanes {
    static final int UP = 0;
    static final int DOWN = 1;

    /**
     * A loop on its lane.
     *
     * @param from the node from which it leaves
     * @param to the node to which it comes back; the one after the last is the goal
     * @param tier 1 is the lane next to the trunk
     * @param segments for each stop, after which node it stands
     */
    record Lane(Loop loop, int from, int to, int side, int tier, List<Integer> segments) {
        /** Labels stand outside for every odd stop and the last, inside for the rest. */
        boolean outside(int stop) {
            return stop % 2 == 0 || stop == segments.size() - 1;
        }
    }

    private final List<Stop> nodes;
    private final Map<Integer, List<Lane>> taken = new HashMap<>();

    private Lanes(Way way) {
        this.nodes = way.nodes();
    }

    static List<Lane> of(Way way) {
        var lanes = new Lanes(way);
        return way.loops().stream()
                .filter(loop -> !loop.stops().isEmpty())
                .map(lanes::reach)
                .sorted(Comparator.comparing(Lane::from))
                .map(lanes::settle)
                .toList();
    }

    /** How many loops run beside each other at most. */
    static int parallel(List<Lane> lanes) {
        return lanes.stream()
                .mapToInt(
                        one ->
                                (int)
                                        lanes.stream()
                                                .filter(
                                                        each ->
                                                                each.from() <= one.from()
                                                                        && one.from() < each.to())
                                                .count())
                .max()
                .orElse(0);
    }

    private Lane reach(Loop loop) {
        var segments = new ArrayList<Integer>();
        int last = 0;
        for (Stop stop : loop.stops()) {
            last = Math.max(last, segment(stop));
            segments.add(last);
        }
        int from = segments.getFirst();
        int to = last + 1;
        return new Lane(
                loop,
                from > 0 && nodes.get(from).today() ? from - 1 : from,
                to < nodes.size() && nodes.get(to).today() ? to + 1 : to,
                UP,
                1,
                List.copyOf(segments));
    }

    /** After how many nodes a stop comes; what has no day and is not done lies after today. */
    private int segment(Stop stop) {
        var day = stop.day();
        if (day == null) {
            return stop.done() ? 0 : Math.max(today(), 0);
        }
        int at = 0;
        while (at + 1 < nodes.size() && before(nodes.get(at + 1), day)) {
            at++;
        }
        return at;
    }

    private static boolean before(Stop node, LocalDate day) {
        return node.day() != null && node.day().isBefore(day);
    }

    private int today() {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).today()
                    || (nodes.get(i).meeting() && nodes.get(i).state().equals("now"))) {
                return i;
            }
        }
        return 0;
    }

    private Lane settle(Lane lane) {
        for (int key = 0; ; key++) {
            var there = taken.computeIfAbsent(key, k -> new ArrayList<>());
            if (there.stream().allMatch(o -> o.to() <= lane.from() || o.from() >= lane.to())) {
                var settled =
                        new Lane(
                                lane.loop(),
                                lane.from(),
                                lane.to(),
                                key % 2 == 0 ? UP : DOWN,
                                key / 2 + 1,
                                lane.segments());
                there.add(settled);
                return settled;
            }
        }
    }
}
