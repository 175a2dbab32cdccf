package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poruch.app.page.Conflict;

/**
 * While a child's journey waits for consent: a guardian's page leads to where it is given, all else
 * is a conflict.
 */
final class ConsentFirst {
    private ConsentFirst() {}

    static boolean missing(Who who, Standing standing) {
        return standing.lacksConsent() && !who.withoutConsent();
    }

    static void refuse(HttpServletRequest request, Who who, Standing standing) {
        if (missing(who, standing) && !leads(request, standing)) {
            throw new Conflict("no-consent");
        }
    }

    /** Sends a guardian to the page of the consent; false when nothing is missing. */
    static boolean led(HttpServletRequest request, HttpServletResponse response, Who who)
            throws IOException {
        var standing = Gate.standing(request).filter(each -> missing(who, each));
        if (standing.isPresent()) {
            response.sendRedirect("/journeys/" + standing.get().journey() + "/consent");
        }
        return standing.isPresent();
    }

    private static boolean leads(HttpServletRequest request, Standing standing) {
        return request.getMethod().equals("GET")
                && !request.getRequestURI().startsWith("/api/")
                && standing.is(Capacity.GUARDIAN);
    }
}
