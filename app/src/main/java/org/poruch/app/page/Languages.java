package org.poruch.app.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.poruch.app.page.view.LanguageNames;

/** The languages of the interface, and which of them a visitor reads who is not signed in. */
public final class Languages {
    public static final List<String> ALL = LanguageNames.ALL;
    public static final String FIRST = "uk";

    /** Remembers the choice of a visitor; holds nothing else. */
    public static final String COOKIE = "poruch-language";

    private Languages() {}

    /**
     * The visitor's own choice, else the first that the browser asks for and the product speaks,
     * else Ukrainian.
     */
    public static String of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && ALL.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return asked(request);
    }

    private static String asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return FIRST;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(ALL::contains)
                .findFirst()
                .orElse(FIRST);
    }
}
