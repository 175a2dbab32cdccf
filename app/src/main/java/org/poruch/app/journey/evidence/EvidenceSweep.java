package org.poruch.app.journey.evidence;

import org.poruch.app.storage.NightlyJob;
import org.springframework.stereotype.Component;

/** Forgets files that somebody sent and hung nowhere. */
@Component
class EvidenceSweep implements NightlyJob {
    private final EvidenceStore store;

    EvidenceSweep(EvidenceStore store) {
        this.store = store;
    }

    @Override
    public void run() {
        store.sweep();
    }
}
