package org.poruch.app.journey.request;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Things;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.request.view.RequestLook;
import org.poruch.app.page.NotFound;
import org.poruch.app.route.NewStep;
import org.poruch.app.route.Routes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a request. Whether it is tried, walked or let go is the tutee's word. */
@Component
@Transactional
public class Requests {
    private static final int ACTION = 300;

    private final JdbcClient jdbc;
    private final RequestQueries queries;
    private final Things things;
    private final Journeys journeys;
    private final Routes routes;
    private final Clock clock;

    Requests(
            JdbcClient jdbc,
            RequestQueries queries,
            Things requestThings,
            Journeys journeys,
            Routes routes,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.things = requestThings;
        this.journeys = journeys;
        this.routes = routes;
        this.clock = clock;
    }

    /** The words of a request, for a room in which it goes on. */
    @Transactional(readOnly = true)
    public String words(UUID request, Standing standing, Visitor reader) {
        return things.find(request)
                .filter(each -> each.journey().equals(standing.journey()) && standing.reads(each))
                .flatMap(each -> queries.find(request, reader.today(clock)))
                .map(RequestLook::text)
                .orElse("");
    }

    /** A request that lies in the bin meanwhile stays as it is. */
    public void becomes(UUID request, RequestState state, @Nullable String note, Visitor who) {
        hold(request, who)
                .filter(now -> note != null || !now.state().equals(state.word()))
                .ifPresent(now -> write(request, state, note, who));
    }

    /** As it stands now; nobody can change it meanwhile. */
    private Optional<RequestLook> hold(UUID request, Visitor who) {
        var today = who.today(clock);
        queries.find(request, today)
                .ifPresent(seen -> journeys.walked(new JourneyId(seen.journey())));
        return queries.find(request, today);
    }

    private void write(UUID request, RequestState state, @Nullable String note, Visitor who) {
        jdbc.sql(
                        """
                insert into request_state (request_id, number, state, note, person_id, happened_on)
                select :request, 1 + count(*), :state, :note, :person, :day from request_state where request_id = :request""")
                .param("request", request)
                .param("state", state.word())
                .param("note", note)
                .param("person", who.person())
                .param("day", who.today(clock))
                .update();
    }

    /** The request becomes a step of the tutee's route. */
    void walk(UUID request, @Nullable String note, Visitor tutee) {
        var now = hold(request, tutee).orElseThrow(NotFound::new);
        becomes(request, RequestState.ROUTE, note, tutee);
        if (!now.state().equals(RequestState.ROUTE.word()) && !now.text().isBlank()) {
            routes.addStep(
                    new JourneyId(now.journey()), NewStep.of(shortened(now.text()), null), tutee);
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= ACTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, ACTION - 1)) + "…";
    }
}
