package org.poruch.app.journey.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.analysis.view.AnalysisNewPage;
import org.poruch.app.journey.analysis.view.AnalysisPage;
import org.poruch.app.journey.analysis.view.ProbeLook;
import org.poruch.app.journey.entry.Probes;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the pages of the joint analysis. */
@Component
@Transactional(readOnly = true)
class AnalysisLooks {
    private final AnalysisQueries analyses;
    private final Probes probes;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnalysisLooks(AnalysisQueries analyses, Probes probes, JdbcClient jdbc, Clock clock) {
        this.analyses = analyses;
        this.probes = probes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All open probes; those on no sheet yet, or those named before, are ticked. */
    AnalysisNewPage choice(Standing standing, @Nullable Set<UUID> named, Faults faults) {
        var ticked =
                named != null
                        ? named
                        : analyses.fresh(standing.journey()).stream()
                                .map(Probes.Probe::id)
                                .collect(Collectors.toSet());
        var looks =
                probes.ofPair(standing.journey()).stream()
                        .map(each -> look(each, ticked.contains(each.id())))
                        .toList();
        return new AnalysisNewPage(standing.journey().toString(), looks, standing.tutee(), faults);
    }

    AnalysisPage sheet(
            UUID id, @Nullable String wanted, Typed typed, Standing standing, Visitor visitor) {
        var sheet = analyses.find(standing.journey(), id).orElseThrow(NotFound::new);
        var own = typed.own() == null ? written(sheet) : typed.own();
        var writing = writing(sheet, standing, wanted);
        return new AnalysisPage(
                id.toString(),
                standing.journey().toString(),
                sheet.state(),
                sheet.openedOn(),
                sheet.probes().stream().map(each -> look(each, true)).toList(),
                names(standing.journey(), "tutee", visitor),
                names(standing.journey(), "tutor", visitor),
                standing.tutee(),
                sheet.own() != null,
                own.worked(),
                own.didNot(),
                own.why(),
                writing.equals("expert") && typed.text() != null ? typed.text() : sheet.expert(),
                writing.equals("decided") && typed.text() != null ? typed.text() : sheet.decided(),
                writing,
                typed.faults());
    }

    /** What somebody typed that could not be taken. */
    record Typed(AnalysisReading.@Nullable OwnFields own, @Nullable String text, Faults faults) {
        static final Typed NOTHING = new Typed(null, null, Faults.none());
    }

    private static AnalysisReading.OwnFields written(Analysis sheet) {
        var own = sheet.own();
        return own == null
                ? new AnalysisReading.OwnFields(null, null, null)
                : new AnalysisReading.OwnFields(own.worked(), own.didNot(), own.why());
    }

    /**
     * The side that this reader may write now: the one asked for, else the one that is still empty.
     */
    private static String writing(Analysis sheet, Standing reader, @Nullable String wanted) {
        var sides = !reader.tutee() ? List.of("expert") : List.of("own", "decided");
        if (sheet.own() == null) {
            return reader.tutee() ? "own" : "";
        }
        if (wanted != null && sides.contains(wanted)) {
            return wanted;
        }
        if (reader.tutee()) {
            return sheet.decided() == null ? "decided" : "";
        }
        return sheet.expert() == null ? "expert" : "";
    }

    private static ProbeLook look(Probes.Probe probe, boolean chosen) {
        return new ProbeLook(probe.id().toString(), probe.text(), probe.happenedOn(), chosen);
    }

    private String names(JourneyId journey, String capacity, Visitor visitor) {
        var today = visitor.today(clock);
        return String.join(
                ", ",
                jdbc.sql(
                                """
                select n.name from participant p join person n on n.id = p.person_id
                where p.journey_id = ? and p.capacity = ? and p.from_day <= ? and (p.until_day is null or p.until_day >= ?)
                order by p.from_day, p.id""")
                        .params(journey.value(), capacity, today, today)
                        .query(String.class)
                        .list());
    }
}
