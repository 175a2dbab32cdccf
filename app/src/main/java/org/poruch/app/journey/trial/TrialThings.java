package org.poruch.app.journey.trial;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A trial is known to tutee and tutors. */
@Component
class TrialThings implements Things {
    private final TrialQueries queries;

    TrialThings(TrialQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "trial";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return queries.find(id).map(trial -> Thing.ofPair(new JourneyId(trial.journey()), null));
    }
}
