package org.poruch.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.poruch.app.page.view.Shell;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * The shell of a visitor who is not signed in: the language that the browser asks for, no
 * navigation.
 */
@Component
public class GuestShell {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private final Messages messages;

    public GuestShell(Messages messages) {
        this.messages = messages;
    }

    public Shell of(HttpServletRequest request) {
        return new Shell(
                messages.in(Languages.of(request)),
                "auto",
                path(request),
                csrf(request),
                null,
                null,
                false,
                List.of(),
                null,
                LocalDate.now(Clock.system(ZONE)),
                ZONE);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
