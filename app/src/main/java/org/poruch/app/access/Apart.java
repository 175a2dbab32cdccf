package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Which requests are not one transaction: a password is reckoned between short ones of their own,
 * so that no connection waits for it.
 */
final class Apart {
    /** Here somebody becomes another one, perhaps of another centre. */
    private static final Set<String> DOORS = Set.of("/sign-in", "/slip", "/api/v1/tokens");

    private static final String PASSWORD = "/account/password";

    private Apart() {}

    static boolean of(HttpServletRequest request) {
        return !OneTransactionFilter.SAFE.contains(request.getMethod())
                && (pieces(request) || DOORS.contains(request.getRequestURI()));
    }

    /** Its once-key counts all the same. */
    static boolean pieces(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(PASSWORD);
    }
}
