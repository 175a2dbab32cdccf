package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who asks, and how they stand to the journey in the address; for rooms that watch requests. */
public final class Asked {
    private Asked() {}

    public static Optional<Visitor> visitor(HttpServletRequest request) {
        return SessionFilter.visitor(request);
    }

    /** Empty where the address names no journey, and before the gate has let somebody in. */
    public static Optional<Standing> standing(HttpServletRequest request) {
        return Gate.standing(request);
    }
}
