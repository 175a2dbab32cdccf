package org.poruch.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.poruch.app.storage.Database;
import org.poruch.app.storage.NearbyDatabase;
import picocli.CommandLine.Option;

/** Where the data are: in a folder, or in a PostgreSQL of one's own. */
final class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the data (default: data).")
    Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "A PostgreSQL of one's own, 15 or newer, instead of the one in the data folder. Its passwords are"
                            + " read from PORUCH_OWNER_PASSWORD and PORUCH_APP_PASSWORD; doc/external-database.md tells how to make it.")
    @Nullable String databaseUrl;

    /** The database elsewhere, if one was named. */
    @Nullable Database external() {
        return databaseUrl == null ? null : ExternalDatabase.of(databaseUrl, System.getenv());
    }

    /** For a command that looks in and goes. */
    NearbyDatabase nearby() {
        var external = external();
        return external == null ? NearbyDatabase.of(data) : NearbyDatabase.at(external);
    }
}
