package org.poruch.app.bank.task;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A task is known to tutee and tutors, as the route is. */
@Component
class TaskThings implements Things {
    private final TaskQueries queries;

    TaskThings(TaskQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return queries.find(id)
                .map(task -> Thing.ofPair(new JourneyId(task.journey()), task.author()));
    }
}
