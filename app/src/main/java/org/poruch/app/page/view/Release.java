package org.poruch.app.page.view;

import java.util.Objects;

/** Which version of the product runs. */
public final class Release {
    /** As the jar's manifest says; outside a jar there is none. */
    public static final String VERSION =
            Objects.requireNonNullElse(Release.class.getPackage().getImplementationVersion(), "");

    private Release() {}
}
