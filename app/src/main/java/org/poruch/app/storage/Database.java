package org.poruch.app.storage;

/**
 * Where the database is and as whom one works in it.
 *
 * @param owner migrates; {@code app} does all the rest and bypasses nothing
 */
public record Database(String url, String ownerPassword, String appPassword) {
    public static final String OWNER = "poruch_owner";
    public static final String APP = "poruch_app";

    /** Passwords do not find their way into a log by accident. */
    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
