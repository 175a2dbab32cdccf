package org.poruch.app.route.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.poruch.app.route.map.view.Loop;
import org.poruch.app.route.map.view.Ring;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;

/** How long the layout of a map takes: 60 stops on five loops beside each other, twelve meetings. */
public final class MapLayout {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ROUNDS = 2_000;

    private MapLayout() {}

    public static void main(String[] arguments) {
        var way = way();
        var nanos = new ArrayList<Long>();
        int marks = 0;
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long begun = System.nanoTime();
            marks += Braid.draw(way).marks().size();
            if (i >= ROUNDS) {
                nanos.add(System.nanoTime() - begun);
            }
        }
        nanos.sort(null);
        System.out.printf(
                "%d stops, %d marks: median %.3f ms, 99 %% below %.3f ms%n",
                way.stops(),
                marks / (2 * ROUNDS),
                nanos.get(ROUNDS / 2) / 1e6,
                nanos.get(ROUNDS * 99 / 100) / 1e6);
    }

    private static Way way() {
        var nodes = new ArrayList<Stop>();
        nodes.add(stop("question", "done", null));
        IntStream.range(0, 12).forEach(i -> nodes.add(stop("meeting", "done", TODAY.minusDays(110 - i * 9L))));
        nodes.add(stop("today", "now", TODAY));
        var loops = IntStream.range(0, 5).mapToObj(MapLayout::loop).toList();
        return new Way(
                new Ring("Чому сильні учні губляться?", "Мій інтерес", "10 вер.", false),
                new Ring("Три уроки про параметри", "Мета", "до 24 квіт.", true),
                List.copyOf(nodes),
                loops,
                List.of(),
                false,
                "Сьогодні, 22 лист.");
    }

    private static Loop loop(int branch) {
        var stops =
                IntStream.range(0, 12)
                        .mapToObj(i -> stop("step", i < 6 ? "done" : "ahead", TODAY.minusDays(100 - i * 20L - branch)))
                        .toList();
        return new Loop(null, "Напрям " + branch, false, stops);
    }

    private static Stop stop(String kind, String state, LocalDate day) {
        var name = "Записати урок і порахувати, хто говорить";
        return new Stop(null, "/steps/1", kind, state, name, "2 год · 10 груд.", null, day, false);
    }
}
