package org.poruch.app.journey.comparison;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A comparison is known to those whom its author chose. */
@Component
class ComparisonThings implements Things {
    private final Comparisons comparisons;

    ComparisonThings(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String kind() {
        return "comparison";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return comparisons
                .find(id)
                .map(
                        each ->
                                new Thing(
                                        new JourneyId(each.journey()),
                                        Audience.of(each.audience()),
                                        each.author(),
                                        null));
    }
}
