package org.poruch.app.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseCookie;

/** The cookie that carries the secret of a page's session; it lives as long as the session does. */
final class SessionCookie {
    private static final String PLAIN = "poruch";
    private static final String SECURE = "__Host-poruch";
    private static final String TOKEN = "Authorization";
    private static final String BEARER = "Bearer ";
    private static final Set<String> NAMES = Set.of(PLAIN, SECURE);

    private SessionCookie() {}

    /** A program sends its token in a header, a browser its session's secret in the cookie. */
    static Optional<Secret> secret(HttpServletRequest request) {
        var header = request.getHeader(TOKEN);
        if (header == null) {
            return in(request);
        }
        return header.startsWith(BEARER)
                ? Optional.of(new Secret(header.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    static boolean isToken(HttpServletRequest request) {
        return request.getHeader(TOKEN) != null;
    }

    private static Optional<Secret> in(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> NAMES.contains(cookie.getName()))
                .map(cookie -> new Secret(cookie.getValue()))
                .findFirst();
    }

    /** Sets it for as long as a session lives from now on. */
    static void give(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        set(request, response, secret.text(), Sessions.PAGE_LIFE.toSeconds());
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", 0);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(request.isSecure() ? SECURE : PLAIN, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }
}
