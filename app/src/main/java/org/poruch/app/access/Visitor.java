package org.poruch.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.poruch.app.people.Role;

/**
 * The person behind a request.
 *
 * @param centre the centre of this account; one person in two centres is two accounts
 * @param csrf the session's secret that forms send back, in hexadecimal
 * @param session the hash of the session, in hexadecimal
 * @param token signed in with a token and not with a cookie
 */
public record Visitor(
        UUID centre,
        String centreShort,
        ZoneId zone,
        UUID person,
        String name,
        String language,
        String theme,
        boolean child,
        Set<Role> roles,
        String csrf,
        String session,
        boolean token) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The day in the centre's time zone. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }
}
