package org.poruch.app.journey.goal;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** Goals are for the pair. */
@Component
class GoalThings implements Things {
    private final GoalStore store;

    GoalThings(GoalStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "goal";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return store.find(id).map(goal -> Thing.ofPair(goal.journey(), null));
    }
}
