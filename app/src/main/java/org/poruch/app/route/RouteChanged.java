package org.poruch.app.route;

import org.poruch.app.access.JourneyId;

/** The words of a route's steps have changed; told in the same transaction. */
public record RouteChanged(JourneyId journey) {}
