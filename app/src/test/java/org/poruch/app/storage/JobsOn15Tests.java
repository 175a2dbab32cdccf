package org.poruch.app.storage;

/** Work for later is done on the oldest PostgreSQL too. */
@On15
class JobsOn15Tests extends JobTests {}
