package org.poruch.app.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.ReadLog;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Practice;
import org.poruch.app.page.view.Mini;
import org.poruch.app.today.view.TodayPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TodayPages {
    private static final int LATE = 3;
    private static final int SILENT = 30;

    private final TodayQueries queries;
    private final ReadLog reads;
    private final Clock clock;

    TodayPages(TodayQueries queries, ReadLog reads, Clock clock) {
        this.queries = queries;
        this.reads = reads;
        this.clock = clock;
    }

    /** Three statements, however many tutees; what is shown of their words is noted as read. */
    @Transactional
    TodayPage of(Visitor visitor) {
        var today = visitor.today(clock);
        var rows = queries.tutees(visitor.person(), today, visitor.zone().getId());
        var waiting =
                rows.stream()
                        .filter(TodayPages::awaited)
                        .sorted(Comparator.comparing(TodayQueries.Row::since))
                        .toList();
        reads.note(visitor, waiting.stream().map(row -> new JourneyId(row.journey())).toList());
        var meetings = rows.stream().filter(row -> today.equals(row.next())).toList();
        var stalled = rows.stream().filter(row -> row.stalled(today)).toList();
        var promise = queries.promise(visitor.person());
        int late = promise == null ? LATE : promise;
        return new TodayPage(
                tutees(meetings, today, late),
                tutees(waiting, today, late),
                tutees(stalled, today, late),
                tutees(rows, today, late),
                promise,
                late);
    }

    private static boolean awaited(TodayQueries.Row row) {
        return row.turn().equals("tutor") && row.state().equals("open");
    }

    private static List<TodayPage.Tutee> tutees(
            List<TodayQueries.Row> rows, LocalDate today, int late) {
        return rows.stream().map(row -> tutee(row, today, late)).toList();
    }

    private static TodayPage.Tutee tutee(TodayQueries.Row row, LocalDate today, int late) {
        var stages = Practice.of(row.practice()).stages();
        boolean awaited = awaited(row);
        return new TodayPage.Tutee(
                row.journey(),
                row.name(),
                row.school(),
                row.stage(),
                Mini.of(stages.size(), stages.indexOf(row.stage()) + 1),
                row.state().equals("proposed"),
                awaited ? row.kind() : null,
                awaited ? row.words() : null,
                row.since(),
                awaited && row.since().plusDays(late).isBefore(today),
                row.contact(),
                row.contact() != null && row.contact().plusDays(SILENT).isBefore(today),
                row.next(),
                row.nextHow(),
                row.silence(),
                row.heard());
    }
}
