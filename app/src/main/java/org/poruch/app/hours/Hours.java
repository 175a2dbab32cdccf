package org.poruch.app.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.hours.view.HoursPage;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tutor's own time: read by the week, added to, put right. */
@Component
@Transactional
class Hours {
    private final HoursStore store;
    private final HoursQueries queries;
    private final Clock clock;

    Hours(HoursStore store, HoursQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    void add(JourneyId journey, HoursReading wish, Visitor tutor) {
        if (!store.add(
                wish.id(), journey, tutor.person(), wish.work(), wish.day(), wish.minutes())) {
            throw new Conflict("id-taken");
        }
    }

    void correct(UUID spent, int minutes) {
        store.correct(spent, minutes);
    }

    @Transactional(readOnly = true)
    public WeekOfWork of(Visitor tutor, Week week) {
        return new WeekOfWork(
                queries.week(tutor.person(), week),
                queries.walked(tutor.person(), tutor.today(clock)),
                queries.firstRoutes(tutor.person(), tutor.zone().getId()));
    }

    @Transactional(readOnly = true)
    public HoursPage page(Visitor tutor, Week week, HoursPage.Wish wish, Faults faults) {
        var work = of(tutor, week);
        var now = Week.of(tutor.today(clock));
        return new HoursPage(
                week.word(),
                week.from(),
                week.until(),
                week.before().word(),
                week.from().isBefore(now.from()) ? week.after().word() : null,
                work.rows(),
                work.sums(),
                work.pieces().stream().map(Hours::piece).toList(),
                wish,
                faults);
    }

    LocalDate today(Visitor tutor) {
        return tutor.today(clock);
    }

    private static HoursPage.Piece piece(Spent piece) {
        var measured = piece.measured();
        return new HoursPage.Piece(
                piece.id(),
                piece.journey(),
                piece.tutee(),
                piece.work().word(),
                piece.what(),
                piece.day(),
                measured == null ? null : Integer.valueOf(piece.minutes()),
                piece.corrected() == null || measured == null
                        ? null
                        : Integer.valueOf(Math.round(measured / 60f)),
                piece.meeting());
    }
}
