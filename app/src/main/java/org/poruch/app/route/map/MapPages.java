package org.poruch.app.route.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.Routes;
import org.poruch.app.route.map.MapQueries.Head;
import org.poruch.app.route.map.view.Loop;
import org.poruch.app.route.map.view.MapPage;
import org.poruch.app.route.map.view.Stop;
import org.poruch.app.route.map.view.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the map together: three statements, however long the route is, and one that notes the look.
 */
@Component
@Transactional
class MapPages {
    private final Routes routes;
    private final MapQueries queries;
    private final Glances glances;
    private final Clock clock;

    MapPages(Routes routes, MapQueries queries, Glances glances, Clock clock) {
        this.routes = routes;
        this.queries = queries;
        this.glances = glances;
        this.clock = clock;
    }

    MapPage map(Standing reader, Visitor visitor, Shell shell) {
        var today = visitor.today(clock);
        var route = routes.now(reader.journey());
        var head = queries.head(reader, today);
        var captions = Captions.in(shell);
        var way =
                new Ways(captions, reader, head, today)
                        .of(route.branches(), queries.beside(reader));
        if (!head.noted()) {
            glances.note(reader, route.version());
        }
        return new MapPage(
                reader.journey().value(),
                reader.tutee(),
                head.walked(),
                head.leading(),
                head.tutee(),
                head.tutors(),
                route.version(),
                news(head, way, route.version()),
                reader.child() ? here(head, way) : null,
                Halves.of(way, today, captions::half).stream()
                        .map(part -> new MapPage.Part(Braid.draw(part), passages(part), part))
                        .toList());
    }

    private static MapPage.@Nullable News news(Head head, Way way, int version) {
        var since = head.since();
        if (since == null || since.at() == null) {
            return null;
        }
        long count = all(way).filter(Stop::fresh).count();
        boolean changed = since.others() && since.version() < version;
        return count == 0 && !changed
                ? null
                : new MapPage.News(since.at(), since.version(), count, changed);
    }

    private static Stream<Stop> all(Way way) {
        var loops = way.loops().stream().flatMap(loop -> loop.stops().stream());
        return Stream.of(way.nodes().stream(), loops, way.aside().stream()).flatMap(each -> each);
    }

    private static MapPage.Here here(Head head, Way way) {
        var steps =
                way.loops().stream()
                        .filter(loop -> !loop.idea())
                        .flatMap(loop -> loop.stops().stream())
                        .toList();
        var byDay =
                Comparator.comparing(
                        Stop::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        var last =
                steps.stream()
                        .filter(Stop::done)
                        .max(
                                Comparator.comparing(
                                        Stop::day,
                                        Comparator.nullsFirst(Comparator.naturalOrder())));
        var next = steps.stream().filter(stop -> !stop.done()).min(byDay);
        return new MapPage.Here(
                last.map(Stop::name).orElse(head.interest().text()),
                head.goal().text(),
                head.tutors(),
                next.orElse(null));
    }

    /** The reading order of a list: each node, then the loops that leave there. */
    static List<MapPage.Passage> passages(Way way) {
        var lanes = Lanes.of(way);
        var passages = new ArrayList<MapPage.Passage>();
        boolean open = false;
        for (int i = 0; i < way.nodes().size(); i++) {
            int at = i;
            var loops =
                    lanes.stream().filter(lane -> lane.from() == at).map(Lanes.Lane::loop).toList();
            var node = way.nodes().get(i);
            boolean ahead = open || (node.meeting() && node.state().equals("ahead"));
            passages.add(new MapPage.Passage(node, ahead, loops));
            open = open || node.today() || (node.meeting() && node.state().equals("now"));
        }
        return passages;
    }

    /** The way alone, as the API gives it. */
    record MapJson(int version, String leading, MapWay way) {}

    record MapWay(
            @Nullable String interest,
            @Nullable String question,
            @Nullable String goal,
            @Nullable LocalDate until,
            List<Stop> nodes,
            List<Loop> loops,
            List<Stop> aside) {}

    @Transactional(readOnly = true)
    public MapJson json(Standing reader, Visitor visitor) {
        var today = visitor.today(clock);
        var route = routes.now(reader.journey());
        var head = queries.head(reader, today);
        var way =
                new Ways(Captions.none(), reader, head, today)
                        .of(route.branches(), queries.beside(reader));
        return new MapJson(
                route.version(),
                head.leading(),
                new MapWay(
                        head.interest().text(),
                        head.question().text(),
                        head.goal().text(),
                        head.until(),
                        way.nodes(),
                        way.loops(),
                        way.aside()));
    }
}
