package org.poruch.app.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * What went wrong with a request, before it is said in anyone's language.
 *
 * @param type the last part of {@code /problems/…} and of the key {@code problem.…} of its title
 * @param id the number under which the log holds more
 * @param current the thing as it stands now, if the request wanted to change an older one
 */
record Problem(
        int status, String type, Faults faults, @Nullable String id, @Nullable Object current) {
    static Problem of(int status, String type) {
        return new Problem(status, type, Faults.none(), null, null);
    }

    static Problem broken(String id) {
        return new Problem(500, "broken", Faults.none(), id, null);
    }

    static Problem of(Refusal refusal) {
        Faults faults = refusal instanceof Invalid invalid ? invalid.faults() : Faults.none();
        Object current = refusal instanceof Stale stale ? stale.current() : null;
        return new Problem(refusal.status(), refusal.type(), faults, null, current);
    }

    /** The problem behind a bare status, as the container or a filter gives it. */
    static Problem of(int status) {
        return of(
                status,
                switch (status) {
                    case 401 -> "sign-in-needed";
                    case 403 -> "forbidden";
                    case 404 -> "not-found";
                    case 405 -> "method";
                    case 406, 415 -> "kind";
                    case 409 -> "conflict";
                    case 412 -> "changed-meanwhile";
                    case 413 -> "too-large";
                    case 419 -> "page-expired";
                    case 422 -> "invalid";
                    case 428 -> "version-needed";
                    case 429 -> "too-often";
                    case 503 -> "away";
                    case 507 -> "full";
                    default -> status < 500 ? "unreadable" : "broken";
                });
    }

    /** As the API says it, in the reader's language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String type,
            String title,
            int status,
            @Nullable List<BodyError> errors,
            @Nullable String id,
            @Nullable Object current) {}

    /**
     * @param pointer where in the body, as a JSON pointer
     */
    record BodyError(String pointer, String detail) {}
}
