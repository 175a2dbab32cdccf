package org.poruch.app.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.programme.view.ProgrammePage;
import org.poruch.app.programme.view.Trunk;
import org.poruch.app.route.Laid;
import org.poruch.app.route.NewStep;
import org.poruch.app.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a programme: tutors write the trunk, each tutee takes it or not. */
@Component
@Transactional
class Programmes {
    static final int MOST = 8;

    private final ProgrammeQueries queries;
    private final ProgrammeStore store;
    private final Journeys journeys;
    private final Routes routes;
    private final Clock clock;

    Programmes(
            ProgrammeQueries queries,
            ProgrammeStore store,
            Journeys journeys,
            Routes routes,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journeys = journeys;
        this.routes = routes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Trunk> of(JourneyId journey) {
        return queries.of(journey);
    }

    /**
     * A tutor writes the trunk; the first time, the programme begins with this journey alone.
     *
     * @param held is asked whether the version is the one that was meant; 0 before the first
     */
    Trunk write(JourneyId journey, Supplier<ProgrammeWish> sent, Visitor tutor, IntConsumer held) {
        journeys.walked(journey);
        var programme = store.hold(journey);
        held.accept(queries.of(journey).map(Trunk::version).orElse(0));
        var trunk = TrunkReading.of(sent.get());
        if (programme.isPresent()) {
            store.change(programme.get(), trunk, tutor.person());
        } else {
            var id = UuidCreator.getTimeOrderedEpoch();
            store.begin(id, trunk, tutor.person());
            store.join(id, journey.value(), tutor.person());
        }
        return queries.of(journey).orElseThrow();
    }

    /**
     * Which of the journeys that this tutor walks beside share the trunk; others stay as they are.
     */
    void members(JourneyId journey, Set<UUID> wished, Visitor tutor) {
        journeys.walked(journey);
        var programme = store.hold(journey).orElseThrow(() -> new Conflict("no-programme"));
        var beside = queries.beside(tutor.person(), programme, tutor.today(clock));
        for (var each : beside) {
            if (!each.journey().equals(journey.value())) {
                join(programme, each, wished.contains(each.journey()), tutor);
            }
        }
        if (queries.members(programme) > MOST) {
            throw new Invalid(Faults.of("journeys", "programme.fault.many", "most", MOST));
        }
    }

    private void join(UUID programme, ProgrammePage.Member each, boolean wished, Visitor tutor) {
        if (wished && !each.in() && !each.elsewhere()) {
            store.join(programme, each.journey(), tutor.person());
        } else if (!wished && each.in()) {
            store.part(programme, each.journey());
        }
    }

    /** The tutee takes the trunk onto the own route, as a branch of the programme's name. */
    List<UUID> take(JourneyId journey, Visitor tutee) {
        journeys.walked(journey);
        var trunk = queries.of(journey).orElseThrow(() -> new Conflict("no-programme"));
        var taken = trunk.taken();
        if (taken != null && taken == trunk.version()) {
            throw new Conflict("trunk-taken");
        }
        store.taken(journey, trunk.version());
        return routes.lay(
                journey,
                trunk.steps().stream().map(stop -> new Laid(trunk.title(), step(stop))).toList(),
                tutee);
    }

    private static NewStep step(Trunk.Stop stop) {
        return new NewStep(
                null,
                null,
                stop.action(),
                null,
                null,
                stop.hours(),
                null,
                null,
                null,
                stop.product(),
                null);
    }
}
