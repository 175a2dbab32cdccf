package org.poruch.app.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token against forged requests: the session's own secret; before sign-in, a cookie of the
 * guest's.
 */
final class Csrf implements CsrfTokenRepository {
    private static final String GUEST = "poruch-guest";
    private static final String SECURE_GUEST = "__Host-poruch-guest";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OPEN = Set.of("/sign-in", "/slip", "/language");

    /**
     * A token in a header needs no protection, and a request of nobody is refused by the gate
     * anyway.
     */
    static boolean needed(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        return SessionFilter.visitor(request)
                .map(visitor -> !visitor.token())
                .orElse(OPEN.contains(request.getRequestURI()));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Secret.hex(Secret.random(16)));
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && SessionFilter.visitor(request).isEmpty()) {
            response.addHeader(
                    "Set-Cookie",
                    ResponseCookie.from(name(request), token.getToken())
                            .httpOnly(true)
                            .sameSite("Lax")
                            .secure(request.isSecure())
                            .path("/")
                            .build()
                            .toString());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionFilter.visitor(request)
                .map(Visitor::csrf)
                .or(() -> guest(request))
                .map(Csrf::token)
                .orElse(null);
    }

    private static Optional<String> guest(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Under TLS no neighbouring host can put its own cookie in this one's place. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_GUEST : GUEST;
    }

    private static CsrfToken token(String text) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", text);
    }
}
