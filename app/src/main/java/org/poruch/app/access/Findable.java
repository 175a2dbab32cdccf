package org.poruch.app.access;

import java.util.List;

/**
 * What can be found by its name. Each room that has such things offers one; it gives only what the
 * visitor may open.
 */
public interface Findable {
    /** At most ten, the best first. */
    List<Found> find(Sought sought, Visitor visitor);
}
