package org.poruch.app.route;

import java.util.List;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.view.StepLink;

/** What a later room hangs on a step or on a proposal; their pages show it. */
public interface StepLinks {
    List<StepLink> of(JourneyId journey, UUID thing);
}
