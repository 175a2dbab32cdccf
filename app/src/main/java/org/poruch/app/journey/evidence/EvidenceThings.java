package org.poruch.app.journey.evidence;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A file is known to those who know the thing on which it hangs. */
@Component
class EvidenceThings implements Things {
    private final EvidenceStore store;

    EvidenceThings(EvidenceStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return store.find(id);
    }
}
