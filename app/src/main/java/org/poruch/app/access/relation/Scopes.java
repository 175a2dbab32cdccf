package org.poruch.app.access.relation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Branches;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.page.Given;
import org.springframework.stereotype.Component;

/** What a specialist sees: the whole, or some branches of this journey's route. */
@Component
class Scopes {
    private static final int MOST = 100;

    private final Branches branches;

    Scopes(Branches branches) {
        this.branches = branches;
    }

    @Nullable List<UUID> read(
            Given given, @Nullable Object raw, Capacity capacity, JourneyId journey) {
        var scope = read(given, raw, capacity);
        if (scope != null && !branches.standOn(journey, scope)) {
            given.fault("scope", "access.fault.scope");
        }
        return scope;
    }

    private static @Nullable List<UUID> read(Given given, @Nullable Object raw, Capacity capacity) {
        if (raw == null || raw.equals("whole") || raw.equals("")) {
            return null;
        }
        if (capacity == Capacity.SPECIALIST
                && raw instanceof List<?> some
                && !some.isEmpty()
                && some.size() <= MOST) {
            return some.stream()
                    .map(each -> branch(given, String.valueOf(each)))
                    .distinct()
                    .toList();
        }
        given.fault("scope", "access.fault.scope");
        return null;
    }

    private static UUID branch(Given given, String raw) {
        var id = given.optionalId("scope", raw);
        if (id == null) {
            given.fault("scope", "access.fault.scope");
        }
        return id == null ? new UUID(0, 0) : id;
    }
}
