package org.poruch.app.journey.entry;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** An entry is known to those whom its author chose; in the bin it is known to nobody. */
@Component
class EntryThings implements Things {
    private final EntryQueries entries;

    EntryThings(EntryQueries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return entries.find(id).map(Entry::thing);
    }
}
