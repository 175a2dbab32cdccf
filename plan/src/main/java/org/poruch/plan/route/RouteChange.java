package org.poruch.plan.route;

import java.util.List;
import org.poruch.plan.Obstacle;

/**
 * A route after a change.
 *
 * @param draft the route now, with its reasons; its share is 1
 * @param moved earlier steps that could have stayed and are now in another month or gone
 * @param gone earlier steps that the change itself made impossible or declined
 * @param added steps that were not there
 */
public record RouteChange(
        Draft draft,
        List<Step> moved,
        List<Step> gone,
        List<Step> added,
        List<Obstacle> obstacles) {}
