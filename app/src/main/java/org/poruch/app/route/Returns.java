package org.poruch.app.route;

import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tutee takes back what was taken off the route. It is a change as any other, and a version.
 */
@Component
@Transactional
class Returns {
    private final RouteChanges changes;
    private final RouteBin bin;

    Returns(RouteChanges changes, RouteBin bin) {
        this.changes = changes;
        this.bin = bin;
    }

    void step(JourneyId journey, UUID id, Visitor who) {
        changes.hold(journey);
        var off = bin.step(id).orElseThrow(NotFound::new);
        changes.make(journey, who, null, plan -> PutBack.step(plan, off));
    }

    void branch(JourneyId journey, UUID id, Visitor who) {
        changes.hold(journey);
        var off = bin.branch(id).orElseThrow(NotFound::new);
        changes.make(journey, who, null, plan -> PutBack.branch(plan, off));
    }
}
