package org.poruch.app.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Where things of one kind are found. Each room offers one for every kind that its addresses name.
 */
public interface Things {
    /** The name of the path variable, as in {@code /entries/{entry}}. */
    String kind();

    Optional<Thing> find(UUID id);
}
