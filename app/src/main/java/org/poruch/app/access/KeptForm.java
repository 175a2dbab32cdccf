package org.poruch.app.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.poruch.app.access.view.KeptPage;

/**
 * What somebody was writing when the session ended: it goes along through the sign-in, field by
 * field.
 */
record KeptForm(Map<String, String> fields) {
    static final String PATH = "keep-path";
    private static final String BY = "keep-by";
    private static final String WRITER = "_by";
    private static final String PREFIX = "keep.";

    private static final Set<String> OWN = Set.of(PATH, BY);

    /** Passwords are kept by nobody. */
    static final Set<String> SECRET = Set.of("old", "password");

    /** The fields that a sign-in page carried. */
    static KeptForm in(HttpServletRequest request) {
        var fields = new TreeMap<String, String>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(PREFIX) || OWN.contains(name)) {
                                fields.put(name, values[0]);
                            }
                        });
        return new KeptForm(fields);
    }

    /** The fields of the form that came too late, if it came from a page of this site. */
    static KeptForm of(HttpServletRequest late) {
        var fields = new TreeMap<String, String>();
        if ("same-origin".equals(late.getHeader("Sec-Fetch-Site")) || fromHere(late)) {
            fields.put(
                    PATH, String.valueOf(late.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)));
            Optional.ofNullable(late.getParameter(WRITER)).ifPresent(by -> fields.put(BY, by));
            late.getParameterMap()
                    .forEach(
                            (name, values) -> {
                                if (!name.startsWith("_") && !SECRET.contains(name)) {
                                    put(fields, name, values);
                                }
                            });
        }
        return new KeptForm(fields);
    }

    /** A name that stands there several times is numbered, so that each value stays its own. */
    private static void put(Map<String, String> fields, String name, String... values) {
        for (int i = 0; i < values.length; i++) {
            fields.put(PREFIX + KeptPage.numbered(name, i), values[i]);
        }
    }

    private static boolean fromHere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && origin.endsWith("//" + request.getHeader("Host"));
    }

    /** Whoever signs in next at this screen does not get to see another one's words. */
    boolean mayBeOf(UUID person) {
        return person.toString().equals(fields.getOrDefault(BY, person.toString()));
    }

    /** As the original form named them. */
    Map<String, String> original() {
        var original = new TreeMap<String, String>();
        fields.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX)) {
                        original.put(name.substring(PREFIX.length()), value);
                    }
                });
        return original;
    }
}
