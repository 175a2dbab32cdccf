package org.poruch.app.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a person stands to a journey on a day.
 *
 * @param scope the branches that a specialist sees; empty means the whole
 * @param child the tutee is a child
 * @param consented a guardian's consent holds
 */
public record Standing(
        UUID person,
        JourneyId journey,
        Set<Capacity> capacities,
        Set<UUID> scope,
        boolean child,
        boolean consented) {

    public boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }

    public boolean tutee() {
        return is(Capacity.TUTEE);
    }

    public boolean pair() {
        return tutee() || is(Capacity.TUTOR);
    }

    /** Says who walks along: the tutee; for a child also a guardian. */
    public boolean decides() {
        return tutee() || (child && is(Capacity.GUARDIAN));
    }

    boolean lacksConsent() {
        return child && !consented;
    }

    /** The one place that decides who reads what. */
    public boolean reads(Thing thing) {
        var audience = thing.audience();
        if (capacities.isEmpty()) {
            return false;
        }
        if (audience == null || person.equals(thing.author())) {
            return true;
        }
        return switch (audience) {
            case ME -> false;
            case PAIR -> pair();
            case TEAM -> pair() || specialistOf(thing);
            case FAMILY -> pair() || is(Capacity.GUARDIAN);
            case ALL -> pair() || is(Capacity.GUARDIAN) || specialistOf(thing);
        };
    }

    /** The audiences to which this person belongs, as they stand in the database. */
    public List<String> audiences() {
        var words = new LinkedHashSet<String>();
        if (pair()) {
            words.addAll(List.of("pair", "team", "family", "all"));
        }
        if (is(Capacity.GUARDIAN)) {
            words.addAll(List.of("family", "all"));
        }
        if (is(Capacity.SPECIALIST)) {
            words.addAll(List.of("team", "all"));
        }
        return List.copyOf(words);
    }

    private boolean specialistOf(Thing thing) {
        return is(Capacity.SPECIALIST)
                && (scope.isEmpty() || (thing.branch() != null && scope.contains(thing.branch())));
    }
}
