package org.poruch.app.hours;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A piece of counted time is known to the tutor whose it is, and to nobody else. */
@Component
class SpentThings implements Things {
    private final HoursStore store;

    SpentThings(HoursStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "spent";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return store.owner(id)
                .map(owner -> Thing.ofAuthor(new JourneyId(owner.journey()), owner.tutor()));
    }
}
