package org.poruch.app.route;

import java.util.List;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.route.view.StepLink;

/** What a later room has to say on the page of a route, to this reader alone. */
public interface RouteNotices {
    List<StepLink> of(Standing standing, Visitor reader);
}
