package org.poruch.app.route;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

@Component
class StepThings implements Things {
    private final RouteQueries queries;

    StepThings(RouteQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return queries.whose(id)
                .map(step -> new Thing(step.journey(), Audience.PAIR, null, step.branch()));
    }
}
