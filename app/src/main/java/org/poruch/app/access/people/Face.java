package org.poruch.app.access.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as far as this reader may know.
 *
 * @param roles empty for a child, except in front of those who keep the list
 * @param login only in front of those who keep the list, and of oneself; so are language, post and
 *     day of birth
 */
record Face(
        UUID id,
        String name,
        boolean child,
        @Nullable UUID schoolId,
        @Nullable String school,
        @Nullable String subject,
        List<String> roles,
        @Nullable String login,
        @Nullable String language,
        @Nullable String post,
        @Nullable LocalDate bornOn) {}
