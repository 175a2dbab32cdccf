package org.poruch.app.route.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.poruch.app.route.map.view.Loop;
import org.poruch.app.route.map.view.Ring;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;

/** Splits a way that is too long for one drawing by half-years. */
final class Halves {
    static final int STOPS = 60;
    static final int LOOPS = 5;
    private static final int NODES = 26;

    private final Way way;
    private final int now;
    private final IntFunction<String> title;
    private final TreeMap<Integer, Part> parts = new TreeMap<>();

    private static final class Part {
        private final List<Stop> nodes = new ArrayList<>();
        private final List<Loop> loops = new ArrayList<>();
        private final List<Stop> aside = new ArrayList<>();
    }

    private Halves(Way way, LocalDate today, IntFunction<String> title) {
        this.way = way;
        this.now = half(today);
        this.title = title;
    }

    /**
     * @param title how a half-year is called
     */
    static List<Way> of(Way way, LocalDate today, IntFunction<String> title) {
        boolean fits =
                way.stops() <= STOPS
                        && way.nodes().size() <= NODES
                        && Lanes.parallel(Lanes.of(way)) <= LOOPS;
        return fits ? List.of(way) : new Halves(way, today, title).split();
    }

    /** The first half of a year is even, the second odd. */
    static int half(LocalDate day) {
        return day.getYear() * 2 + (day.getMonthValue() > 6 ? 1 : 0);
    }

    private List<Way> split() {
        way.nodes().stream().skip(1).forEach(node -> at(of(node, now)).nodes.add(node));
        way.loops().forEach(this::split);
        int first = parts.isEmpty() ? now : parts.firstKey();
        way.aside().forEach(stop -> at(of(stop, first)).aside.add(stop));
        var halves = List.copyOf(parts.keySet());
        var ways = new ArrayList<Way>();
        for (int i = 0; i < halves.size(); i++) {
            ways.add(
                    way(
                            at(halves.get(i)),
                            halves.get(i),
                            i == 0,
                            i + 1 < halves.size() ? halves.get(i + 1) : null));
        }
        return List.copyOf(ways);
    }

    /** A loop that goes over new year is drawn in both halves. */
    private void split(Loop loop) {
        var split = new TreeMap<Integer, List<Stop>>();
        int last = 0;
        for (Stop stop : loop.stops()) {
            last = Math.max(last, of(stop, stop.done() && last > 0 ? last : now));
            split.computeIfAbsent(last, half -> new ArrayList<>()).add(stop);
        }
        split.forEach(
                (half, stops) ->
                        at(half).loops
                                .add(
                                        new Loop(
                                                loop.branch(),
                                                loop.name(),
                                                loop.idea(),
                                                List.copyOf(stops))));
    }

    private Way way(Part part, int half, boolean first, @Nullable Integer next) {
        var nodes = new ArrayList<Stop>();
        nodes.add(first ? way.nodes().getFirst() : joint(half));
        nodes.addAll(part.nodes);
        var from = first ? way.from() : new Ring(title.apply(half), "", "", false);
        var to = next == null ? way.to() : new Ring(title.apply(next), "", "", true);
        boolean whole = way.whole() || half < now;
        return new Way(
                from,
                to,
                List.copyOf(nodes),
                List.copyOf(part.loops),
                List.copyOf(part.aside),
                whole,
                way.today());
    }

    /** Where the part before goes on. */
    private Stop joint(int half) {
        var state = half <= now ? "done" : "ahead";
        return new Stop(null, "", "joint", state, "", "", null, null, false);
    }

    private Part at(int half) {
        return parts.computeIfAbsent(half, each -> new Part());
    }

    private static int of(Stop stop, int otherwise) {
        return stop.day() == null ? otherwise : half(stop.day());
    }
}
