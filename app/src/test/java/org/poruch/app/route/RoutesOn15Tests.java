package org.poruch.app.route;

import org.poruch.app.storage.On15;

/** Routes, whose rows travel as JSON, are written by the oldest PostgreSQL too. */
@On15
class RoutesOn15Tests extends RouteTests {}
