package org.poruch.app.storage;

/** The walls between centres stand in the oldest PostgreSQL too. */
@On15
class WallsOn15Tests extends WallTests {}
