package org.poruch.app.route;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

@Component
class ProposalThings implements Things {
    private final ProposalStore store;

    ProposalThings(ProposalStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return store.journey(id).map(journey -> Thing.ofPair(journey, null));
    }
}
