package org.poruch.app.hours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.hours.view.HoursPage.Row;
import org.poruch.app.hours.view.HoursPage.Sums;

/**
 * A tutor's week, summed by tutee and kind. Each piece counts in whole minutes, so that every sum
 * is the sum of what is shown.
 */
record WeekOfWork(
        List<Spent> pieces, List<HoursQueries.Walked> walked, List<HoursQueries.FirstRoute> first) {

    /** Those beside whom the tutor walks today, and whoever else took time in this week. */
    List<Row> rows() {
        var names = new LinkedHashMap<UUID, String>();
        walked.forEach(each -> names.put(each.journey(), each.tutee()));
        pieces.forEach(each -> names.putIfAbsent(each.journey(), each.tutee()));
        var sums = byJourney();
        var rows = new ArrayList<Row>();
        names.forEach((journey, tutee) -> rows.add(row(journey, tutee, sums.get(journey))));
        return List.copyOf(rows);
    }

    Sums sums() {
        return pieces.stream().map(WeekOfWork::sums).reduce(new Sums(0, 0, 0, 0), Sums::and);
    }

    private Row row(UUID journey, String tutee, @Nullable Sums sums) {
        return new Row(
                journey,
                tutee,
                sums == null ? new Sums(0, 0, 0, 0) : sums,
                walked.stream().anyMatch(each -> each.journey().equals(journey)),
                firstRoutes().get(journey));
    }

    private Map<UUID, Sums> byJourney() {
        return pieces.stream()
                .collect(
                        Collectors.groupingBy(
                                Spent::journey,
                                Collectors.reducing(
                                        new Sums(0, 0, 0, 0), WeekOfWork::sums, Sums::and)));
    }

    private Map<UUID, Integer> firstRoutes() {
        return first.stream()
                .collect(
                        Collectors.toMap(
                                HoursQueries.FirstRoute::journey,
                                HoursQueries.FirstRoute::minutes));
    }

    private static Sums sums(Spent piece) {
        Function<Work, Integer> of = work -> piece.work() == work ? piece.minutes() : 0;
        return new Sums(
                of.apply(Work.DRAFTING),
                of.apply(Work.MEETING),
                of.apply(Work.ANSWERING),
                of.apply(Work.PAPER));
    }
}
