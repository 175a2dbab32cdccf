package org.poruch.app.journey.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;

/**
 * Which audiences an author can choose from. Nobody can write for a circle to which he or she does
 * not belong.
 */
final class Readers {
    private Readers() {}

    static Set<Audience> open(Standing author) {
        var open = EnumSet.of(Audience.ME);
        if (author.pair()) {
            open.addAll(List.of(Audience.values()));
        }
        if (author.is(Capacity.GUARDIAN)) {
            open.addAll(List.of(Audience.FAMILY, Audience.ALL));
        }
        if (author.is(Capacity.SPECIALIST)) {
            open.addAll(List.of(Audience.TEAM, Audience.ALL));
        }
        return open;
    }

    /** What holds until the author says otherwise: a child's words are the child's own. */
    static Audience usual(Standing author, boolean child) {
        if (child) {
            return Audience.ME;
        }
        return Stream.of(Audience.PAIR, Audience.FAMILY, Audience.TEAM)
                .filter(open(author)::contains)
                .findFirst()
                .orElse(Audience.ME);
    }

    /** Whoever reads the inner reads the outer, too. */
    static boolean within(Audience inner, Audience outer) {
        return switch (outer) {
            case ALL -> true;
            case TEAM -> inner != Audience.ALL && inner != Audience.FAMILY;
            case FAMILY -> inner != Audience.ALL && inner != Audience.TEAM;
            case PAIR -> inner == Audience.PAIR || inner == Audience.ME;
            case ME -> inner == Audience.ME;
        };
    }
}
