package org.poruch.app.journey;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/**
 * A journey is known to all who stand in a relation to it; whether there is one shows in its
 * relations.
 */
@Component
class JourneyThings implements Things {
    @Override
    public String kind() {
        return "journey";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return Optional.of(Thing.ofAll(new JourneyId(id)));
    }
}
