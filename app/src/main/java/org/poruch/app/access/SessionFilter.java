package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.poruch.app.storage.CentreContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks, from the session's cookie or a token, and binds the centre for the rest of
 * the request.
 */
final class SessionFilter extends OncePerRequestFilter {
    static final String COOKIE = "poruch";
    static final String SECURE_COOKIE = "__Host-poruch";
    private static final String BEARER = "Bearer ";
    private static final String VISITOR = Visitor.class.getName();

    /**
     * Here somebody becomes another one, perhaps of another centre; what they write has a
     * transaction of its own.
     */
    private static final Set<String> DOORS = Set.of("/sign-in", "/slip", "/api/v1/tokens");

    private final KnownCentres centres;
    private final Sessions sessions;
    private final PlatformTransactionManager transactions;

    SessionFilter(
            KnownCentres centres, Sessions sessions, PlatformTransactionManager transactions) {
        this.centres = centres;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    static Optional<Visitor> visitor(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(VISITOR));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/static/") || path.startsWith("/health/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request);
        var centre = secret.map(Secret::centreShort).flatMap(centres::id);
        if (centre.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!CentreContext.in(centre.get(), () -> recognised(request, secret.orElseThrow()))) {
            chain.doFilter(request, response);
            return;
        }
        try {
            CentreContext.run(centre.get(), () -> chain.doFilter(request, response));
        } finally {
            RequestTransaction.of(request).ifPresent(left -> left.end(safe(request)));
        }
    }

    private boolean recognised(HttpServletRequest request, Secret secret) {
        var begun = sessions.begin(secret);
        var transaction = RequestTransaction.begun(request, transactions, begun.transaction());
        if (begun.found().isEmpty() || atADoor(request)) {
            transaction.end(true);
        }
        begun.found().ifPresent(visitor -> request.setAttribute(VISITOR, visitor));
        return begun.found().isPresent();
    }

    private static boolean atADoor(HttpServletRequest request) {
        return !safe(request) && DOORS.contains(request.getRequestURI());
    }

    private static boolean safe(HttpServletRequest request) {
        return OneTransactionFilter.SAFE.contains(request.getMethod());
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER)
                    ? Optional.of(new Secret(header.substring(BEARER.length()).strip()))
                    : Optional.empty();
        }
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(
                        cookie ->
                                cookie.getName().equals(COOKIE)
                                        || cookie.getName().equals(SECURE_COOKIE))
                .map(cookie -> new Secret(cookie.getValue()))
                .findFirst();
    }
}
