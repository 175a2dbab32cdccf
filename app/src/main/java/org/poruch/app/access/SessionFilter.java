package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.poruch.app.storage.CentreContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks, from the session's cookie or a token, and binds the centre for the rest of
 * the request.
 */
final class SessionFilter extends OncePerRequestFilter {
    private static final String VISITOR = Visitor.class.getName();

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
        var secret = SessionCookie.secret(request);
        var centre = secret.map(Secret::centreShort).flatMap(centres::id);
        if (centre.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            if (CentreContext.in(
                    centre.get(), () -> recognised(request, response, secret.orElseThrow()))) {
                CentreContext.run(centre.get(), () -> chain.doFilter(request, response));
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            RequestTransaction.of(request).ifPresent(left -> left.end(safe(request)));
        }
    }

    /** A browser's cookie lives as long as its session. */
    private boolean recognised(
            HttpServletRequest request, HttpServletResponse response, Secret secret) {
        boolean token = SessionCookie.isToken(request);
        var begun = sessions.begin(secret, token);
        var transaction = RequestTransaction.begun(request, transactions, begun.transaction());
        if (begun.found().isEmpty() || Apart.of(request)) {
            transaction.end(true);
        }
        begun.found().ifPresent(each -> request.setAttribute(VISITOR, each.visitor()));
        if (!token && begun.found().filter(Sessions.Found::prolonged).isPresent()) {
            SessionCookie.give(request, response, secret);
        }
        return begun.found().isPresent();
    }

    private static boolean safe(HttpServletRequest request) {
        return OneTransactionFilter.SAFE.contains(request.getMethod());
    }
}
