package org.poruch.app.journey.analysis;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A joint analysis is known to tutee and tutors. */
@Component
class AnalysisThings implements Things {
    private final AnalysisQueries analyses;

    AnalysisThings(AnalysisQueries analyses) {
        this.analyses = analyses;
    }

    @Override
    public String kind() {
        return "analysis";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return analyses.journeyOf(id).map(journey -> Thing.ofPair(journey, null));
    }
}
