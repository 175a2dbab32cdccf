package org.poruch.app.page;

/** A change must say with {@code If-Match} which version it changes. */
public final class MissingVersion extends Refusal {
    public MissingVersion() {
        super(428, "version-needed");
    }
}
