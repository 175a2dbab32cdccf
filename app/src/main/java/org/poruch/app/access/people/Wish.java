package org.poruch.app.access.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody to be entered, as it was written: in a form or in a body. */
record Wish(
        @Nullable String id,
        @Nullable String login,
        @Nullable String name,
        @Nullable String language,
        @Nullable List<@Nullable String> roles,
        @Nullable String school,
        @Nullable String post,
        @Nullable String subject,
        @Nullable String bornOn,
        @Nullable Boolean child,
        @Nullable List<@Nullable String> guardians) {

    boolean ofChild() {
        return Boolean.TRUE.equals(child);
    }

    List<@Nullable String> someRoles() {
        return roles == null ? List.of() : roles;
    }

    List<@Nullable String> someGuardians() {
        return guardians == null ? List.of() : guardians;
    }
}
