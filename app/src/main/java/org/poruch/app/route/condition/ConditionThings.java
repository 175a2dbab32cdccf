package org.poruch.app.route.condition;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A condition is known to those who know its step. */
@Component
class ConditionThings implements Things {
    private final ConditionQueries queries;

    ConditionThings(ConditionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "condition";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return queries.find(id).map(each -> Thing.ofPair(new JourneyId(each.journey()), null));
    }
}
