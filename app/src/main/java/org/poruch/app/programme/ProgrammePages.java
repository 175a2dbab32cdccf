package org.poruch.app.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.view.Faults;
import org.poruch.app.programme.view.ProgrammePage;
import org.poruch.app.programme.view.Trunk;
import org.poruch.app.route.RouteSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the page of a programme together: the trunk, and of the branches only this journey's own.
 */
@Component
@Transactional(readOnly = true)
class ProgrammePages {
    private final ProgrammeQueries queries;
    private final RouteSteps routes;
    private final Journeys journeys;
    private final Clock clock;

    ProgrammePages(ProgrammeQueries queries, RouteSteps routes, Journeys journeys, Clock clock) {
        this.queries = queries;
        this.routes = routes;
        this.journeys = journeys;
        this.clock = clock;
    }

    ProgrammePage page(
            Standing standing,
            Visitor visitor,
            @Nullable Map<String, String> typed,
            boolean stale,
            Faults faults) {
        var journey = standing.journey();
        var today = visitor.today(clock);
        var trunk = queries.of(journey).orElse(null);
        var programme = trunk == null ? null : trunk.id();
        var signers = queries.signers(journey, today);
        return new ProgrammePage(
                journey.value(),
                signers.stream()
                        .filter(each -> each.capacity().equals("tutee"))
                        .map(ProgrammePage.Signer::name)
                        .collect(Collectors.joining(", ")),
                trunk,
                routes.of(journey),
                standing.tutee(),
                journeys.isWalked(journey),
                signers,
                standing.is(Capacity.TUTOR)
                        ? queries.beside(visitor.person(), programme, today)
                        : List.of(),
                Programmes.MOST,
                typed == null ? words(trunk) : typed,
                stale,
                faults);
    }

    private static Map<String, String> words(@Nullable Trunk trunk) {
        var words = new LinkedHashMap<String, String>();
        if (trunk != null) {
            var goal = trunk.goal();
            words.put("title", trunk.title());
            words.put("goal", goal == null ? "" : goal);
            words.put(
                    "steps",
                    trunk.steps().stream()
                            .map(ProgrammePages::line)
                            .collect(Collectors.joining("\n")));
        }
        return words;
    }

    private static String line(Trunk.Stop stop) {
        var product = stop.product();
        var line =
                "%s | %s | %s"
                        .formatted(
                                stop.action(), plain(stop.hours()), product == null ? "" : product);
        return line.replaceAll("( \\| ?)+$", "");
    }

    private static String plain(@Nullable BigDecimal hours) {
        return hours == null ? "" : hours.stripTrailingZeros().toPlainString();
    }
}
