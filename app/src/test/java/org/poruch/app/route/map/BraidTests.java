package org.poruch.app.route.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.poruch.app.route.map.view.Drawing;
import org.poruch.app.route.map.view.Drawing.Box;
import org.poruch.app.route.map.view.Drawing.Mark;
import org.poruch.app.route.map.view.Drawing.Words;
import org.poruch.app.route.map.view.Way;

/** Whatever the route, its map can be read. */
class BraidTests {
    /** A label, or a mark, with the box that it needs whatever the font. */
    private record Thing(Object owner, String what, Box box) {}

    private static Stream<Way> ways() {
        return IntStream.range(0, 200).mapToObj(SeededWay::of);
    }

    private static List<Thing> things(Drawing drawing) {
        var things = new ArrayList<Thing>();
        for (Mark mark : drawing.marks()) {
            mark.words().forEach(words -> things.add(thing(mark, words)));
            int half = mark.stop().meeting() ? 19 : 11;
            things.add(
                    new Thing(mark, "mark", new Box(mark.x() - 11, mark.y() - half, 22, 2 * half)));
        }
        drawing.lanes().forEach(words -> things.add(thing(words, words)));
        Stream.of(drawing.from(), drawing.to())
                .forEach(disc -> disc.words().forEach(words -> things.add(thing(disc, words))));
        things.add(
                new Thing(drawing.from(), "ring", new Box(drawing.from().x() - 79, 221, 158, 158)));
        things.add(new Thing(drawing.to(), "ring", new Box(drawing.to().x() - 79, 221, 158, 158)));
        var today = drawing.today();
        if (today != null) {
            var pill = new Box(today.x() - today.width() / 2, drawing.top() + 8, today.width(), 26);
            things.add(new Thing(today, "today", pill));
        }
        return things;
    }

    private static Thing thing(Object owner, Words words) {
        return new Thing(owner, words.text(), Labels.box(words));
    }

    private static List<String> overlaps(Drawing drawing) {
        var things = things(drawing);
        var found = new ArrayList<String>();
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                if (things.get(i).owner() != things.get(j).owner()
                        && things.get(i).box().meets(things.get(j).box())) {
                    found.add(things.get(i) + " × " + things.get(j));
                }
            }
        }
        return found;
    }

    @Test
    void noLabelLiesOverAnotherOnTwoHundredRoutes() {
        assertThat(ways().map(Braid::draw).flatMap(drawing -> overlaps(drawing).stream()))
                .isEmpty();
    }

    @Test
    void nothingIsDrawnOutsideOfTheMap() {
        assertThat(ways().map(Braid::draw).flatMap(BraidTests::outside)).isEmpty();
    }

    private static Stream<String> outside(Drawing drawing) {
        return things(drawing).stream()
                .filter(
                        each ->
                                each.box().x() < 0
                                        || each.box().x() + each.box().width() > drawing.width()
                                        || each.box().y() < drawing.top()
                                        || each.box().y() + each.box().height()
                                                > drawing.top() + drawing.height())
                .map(
                        each ->
                                each
                                        + " outside of "
                                        + drawing.top()
                                        + " "
                                        + drawing.width()
                                        + " × "
                                        + drawing.height());
    }

    @Test
    void theSameRouteAlwaysLooksTheSame() {
        assertThat(ways().map(Braid::draw).toList()).isEqualTo(ways().map(Braid::draw).toList());
    }

    @Test
    void everyStopIsOnTheMapOnceAndInItsOrder() {
        ways().forEach(
                        way -> {
                            var drawn = Braid.draw(way).marks().stream().map(Mark::stop).toList();
                            long nodes = way.nodes().stream().filter(node -> !node.today()).count();
                            assertThat(drawn).hasSize((int) nodes + way.stops());
                            way.loops()
                                    .forEach(
                                            loop ->
                                                    assertThat(drawn)
                                                            .containsSubsequence(loop.stops()));
                        });
    }

    @Test
    void timeGoesFromLeftToRightOnEachLoop() {
        ways().forEach(
                        way -> {
                            var drawing = Braid.draw(way);
                            for (var loop : way.loops()) {
                                assertThat(
                                                drawing.marks().stream()
                                                        .filter(
                                                                each ->
                                                                        loop.stops()
                                                                                .contains(
                                                                                        each
                                                                                                .stop()))
                                                        .filter(
                                                                each ->
                                                                        each.y()
                                                                                == y(
                                                                                        drawing,
                                                                                        loop.stops()
                                                                                                .getFirst()))
                                                        .map(Mark::x))
                                        .isSorted();
                            }
                        });
    }

    private static int y(Drawing drawing, Object stop) {
        return drawing.marks().stream()
                .filter(each -> each.stop() == stop)
                .findFirst()
                .orElseThrow()
                .y();
    }

    @Test
    void aLongRouteIsSplitByHalfYearAndLosesNothing() {
        var way = SeededWay.of(7, 140);
        var halves = Halves.of(way, SeededWay.TODAY, half -> half / 2 + "/" + (half % 2 + 1));
        assertThat(halves).hasSizeGreaterThan(1);
        assertThat(halves.stream().mapToInt(Way::stops).sum()).isEqualTo(way.stops());
        assertThat(halves.getFirst().from()).isEqualTo(way.from());
        assertThat(halves.getLast().to()).isEqualTo(way.to());
        assertThat(halves.getFirst().to().text()).isEqualTo(halves.get(1).from().text());
        assertThat(halves.stream().map(Braid::draw).flatMap(each -> overlaps(each).stream()))
                .isEmpty();
        assertThat(Halves.of(SeededWay.of(3), SeededWay.TODAY, String::valueOf)).hasSize(1);
    }

    @Test
    void wordsAreCutOnlyWhereTheyMustAndNeverWiderThanTheirPlace() {
        assertThat(Letters.wrap("Три власні задачі", 14, 136, 3)).hasSizeBetween(1, 3);
        assertThat(Letters.wrap("mmmmmmmmmmmmmmmmmmmmmmmm", 14, 136, 3))
                .allMatch(line -> Letters.width(line, 14) <= 136);
        assertThat(Letters.line("дуже довга назва, яка не вміститься", 14, 100)).endsWith("…");
        assertThat(Letters.wrap("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", 14, 50, 12))
                .allMatch(line -> line.length() % 2 == 0);
        assertThat(Letters.wrap("", 14, 50, 2)).isEmpty();
    }
}
