package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.poruch.app.storage.CentreContext;
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

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
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
        var visitor = secret(request).flatMap(sessions::visitor);
        if (visitor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(VISITOR, visitor.get());
        CentreContext.run(visitor.get().centre(), () -> chain.doFilter(request, response));
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
