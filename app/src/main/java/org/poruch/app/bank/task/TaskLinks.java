package org.poruch.app.bank.task;

import java.util.List;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.StepLinks;
import org.poruch.app.route.view.StepLink;
import org.springframework.stereotype.Component;

/** On the page of a step: the text of its task, and the way to it. */
@Component
class TaskLinks implements StepLinks {
    private final TaskQueries queries;

    TaskLinks(TaskQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<StepLink> of(JourneyId journey, UUID thing) {
        return queries.on(journey, thing).stream()
                .map(
                        task ->
                                new StepLink(
                                        "/tasks/" + task.id(),
                                        task.behind() ? "task.link.behind" : "task.link",
                                        task.text()))
                .toList();
    }
}
