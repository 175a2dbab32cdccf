package org.poruch.app.route.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.Routes;
import org.poruch.app.route.map.MapQueries.Head;
import org.poruch.app.route.map.view.DiaryPage;
import org.poruch.app.route.map.view.DiaryPage.Item;
import org.poruch.app.route.map.view.DiaryPage.Month;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the diary together: the steps on their days, and between them what was written and said. */
@Component
@Transactional(readOnly = true)
class DiaryPages {
    private final Routes routes;
    private final MapQueries maps;
    private final DiaryQueries queries;
    private final Clock clock;

    DiaryPages(Routes routes, MapQueries maps, DiaryQueries queries, Clock clock) {
        this.routes = routes;
        this.maps = maps;
        this.queries = queries;
        this.clock = clock;
    }

    DiaryPage diary(Standing reader, Visitor visitor, Shell shell) {
        var today = visitor.today(clock);
        var head = maps.head(reader, today);
        var items = items(reader, head, today, shell);
        return new DiaryPage(
                reader.journey().value(),
                reader.tutee(),
                head.walked(),
                head.leading(),
                head.tutee(),
                months(items),
                items.stream().filter(item -> item.day() == null).toList());
    }

    private List<Item> items(Standing reader, Head head, LocalDate today, Shell shell) {
        var items = new ArrayList<Item>(queries.written(reader));
        routes.now(reader.journey()).branches().stream()
                .flatMap(branch -> branch.steps().stream())
                .map(DiaryPages::item)
                .forEach(items::add);
        maps.beside(reader).stream()
                .filter(each -> each.meeting() && !each.past())
                .map(
                        each ->
                                new Item(
                                        "/meetings/" + each.id(),
                                        "meeting",
                                        "ahead",
                                        "",
                                        each.day(),
                                        List.of()))
                .forEach(items::add);
        if (!head.state().equals("finished")) {
            var label = Captions.in(shell).today(today);
            items.add(new Item("", "today", "now", label, today, List.of()));
        }
        return items;
    }

    private static List<Month> months(List<Item> items) {
        var months = new TreeMap<LocalDate, List<Item>>();
        items.stream()
                .filter(item -> item.day() != null)
                .sorted(
                        Comparator.comparing(
                                Item::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(
                        item ->
                                months.computeIfAbsent(
                                                Objects.requireNonNull(item.day())
                                                        .withDayOfMonth(1),
                                                month -> new ArrayList<>())
                                        .add(item));
        return months.entrySet().stream()
                .map(each -> new Month(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static Item item(StepLook step) {
        var texts = Stream.of(step.evidence(), step.reflection(), step.whyAside());
        return new Item(
                "/steps/" + step.id(),
                step.pin(),
                step.pinState(),
                step.action(),
                Ways.day(step),
                texts.filter(Objects::nonNull).toList());
    }
}
