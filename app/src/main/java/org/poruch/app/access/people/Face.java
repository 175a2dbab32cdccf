package org.poruch.app.access.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.view.PersonRow;
import org.poruch.app.people.Role;

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
        @Nullable LocalDate bornOn) {
    /** On a page a child is called a pupil, whoever reads; what else a child does stays untold. */
    PersonRow row() {
        var told = child && roles.isEmpty() ? List.of(Role.PUPIL.word()) : roles;
        return new PersonRow(id, name, told, school, subject);
    }
}
