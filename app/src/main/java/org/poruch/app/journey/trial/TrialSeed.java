package org.poruch.app.journey.trial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.request.Requests;
import org.springframework.stereotype.Component;

/** What a trial may begin with: the words of the request from which it comes. */
@Component
class TrialSeed {
    private final Requests requests;

    TrialSeed(Requests requests) {
        this.requests = requests;
    }

    String words(@Nullable String request, Standing standing, Visitor visitor) {
        try {
            return request == null || request.isBlank()
                    ? ""
                    : requests.words(UUID.fromString(request), standing, visitor);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
