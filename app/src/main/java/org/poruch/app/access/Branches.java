package org.poruch.app.access;

import java.util.Collection;
import java.util.UUID;

/** Knows the branches of a journey's route. The room of the route offers it. */
public interface Branches {
    /** Whether all of these stand on the route now. */
    boolean standOn(JourneyId journey, Collection<UUID> branches);
}
