package org.poruch.app.journey.entry;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;

/** An entry whose kind has addresses of its own; an entry of another kind is not found there. */
record EntryOfKindThings(EntryKind only, EntryQueries entries) implements Things {
    @Override
    public String kind() {
        return only.word();
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return entries.find(id).filter(entry -> entry.kind() == only).map(Entry::thing);
    }
}
