package org.poruch.app.route.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.poruch.app.route.map.view.Loop;
import org.poruch.app.route.map.view.Ring;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;

/** A route that nobody thought of: the same seed gives the same one. */
final class SeededWay {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> WORDS =
            List.of(
                    "записати",
                    "урок",
                    "і",
                    "порахувати",
                    "хто",
                    "говорить",
                    "параметр",
                    "Щойно",
                    "розкладання",
                    "на",
                    "множники",
                    "самостійно",
                    "перевірка",
                    "себе",
                    "візит",
                    "Липки",
                    "задачі",
                    "ЖШЩЮ",
                    "the",
                    "whole",
                    "lesson",
                    "with",
                    "a",
                    "slider",
                    "Wow",
                    "группа",
                    "по",
                    "вероятности",
                    "широкоформатножурналістський",
                    "8-А",
                    "🙂",
                    "Три",
                    "власні",
                    "mmmmmmmmmmmmmmmmmmmmmmmmm",
                    "та",
                    "графіки");

    private final Random random;

    private SeededWay(int seed) {
        random = new Random(seed);
    }

    /** From none to sixty stops, on up to five loops beside each other. */
    static Way of(int seed) {
        return new SeededWay(seed).way(seed % 61);
    }

    static Way of(int seed, int stops) {
        return new SeededWay(seed).way(stops);
    }

    private Way way(int stops) {
        var nodes = new ArrayList<Stop>();
        for (int i = random.nextInt(9); i > 0; i--) {
            var day = day();
            var state = day.isAfter(TODAY) ? "ahead" : "done";
            nodes.add(stop("meeting", state, day));
        }
        if (random.nextInt(5) > 0) {
            nodes.add(stop("today", "now", TODAY));
        }
        nodes.sort(Comparator.comparing(Stop::day));
        nodes.addFirst(
                new Stop(null, "#q", "question", "done", "Питання", "18 вер.", null, null, false));
        return new Way(
                new Ring(words(12), "Мій інтерес", "10 вер.", false),
                new Ring(random.nextBoolean() ? words(20) : null, "Мета", "до 24 квіт.", true),
                List.copyOf(nodes),
                loops(stops),
                stops("aside", random.nextInt(4)),
                random.nextInt(9) == 0,
                "Сьогодні, 22 листопада");
    }

    private List<Loop> loops(int stops) {
        var loops = new ArrayList<Loop>();
        int left = stops;
        for (int i = 1; left > 0; i++) {
            int here = i == 5 ? left : Math.min(left, 1 + random.nextInt(20));
            var of = new ArrayList<>(stops("ahead", here));
            of.sort(
                    Comparator.comparing(
                            Stop::day, Comparator.nullsLast(Comparator.naturalOrder())));
            loops.add(new Loop(null, words(4), i == 5 && random.nextBoolean(), List.copyOf(of)));
            left -= here;
        }
        return List.copyOf(loops);
    }

    private List<Stop> stops(String state, int count) {
        return Collections.nCopies(count, state).stream()
                .map(each -> stop(random.nextBoolean() ? "step" : "probe", each, day()))
                .map(stop -> random.nextInt(6) == 0 ? stop.on(null) : stop)
                .toList();
    }

    private Stop stop(String kind, String state, LocalDate day) {
        var now = state.equals("ahead") && day.isBefore(TODAY) ? "done" : state;
        return new Stop(null, "#s", kind, now, words(7), words(2), words(5), day, false);
    }

    private LocalDate day() {
        return TODAY.plusDays(random.nextInt(240) - 120);
    }

    private String words(int most) {
        var words = new ArrayList<String>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
