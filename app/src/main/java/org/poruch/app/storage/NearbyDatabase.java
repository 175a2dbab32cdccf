package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database of a data folder, for a command: that of the server which works there now, or else
 * one that is started for as long as the command needs it.
 */
public final class NearbyDatabase implements AutoCloseable {
    private final Database database;
    private final @Nullable EmbeddedPostgres ours;

    private NearbyDatabase(Database database, @Nullable EmbeddedPostgres ours) {
        this.database = database;
        this.ours = ours;
    }

    public static NearbyDatabase of(Path data) {
        var folder = DataFolder.at(data);
        try {
            if (FolderLock.isTaken(folder)) {
                return new NearbyDatabase(running(folder), null);
            }
        } catch (IOException e) {
            throw new StorageRefusal(
                    "The data folder (%s) cannot be read. Maybe run this as the user of the server."
                            .formatted(folder),
                    e);
        }
        var postgres = EmbeddedPostgres.start(data);
        Migration.migrate(postgres.database());
        return new NearbyDatabase(postgres.database(), postgres);
    }

    /** A database elsewhere. */
    public static NearbyDatabase at(Database database) {
        Migration.migrate(database);
        return new NearbyDatabase(database, null);
    }

    private static Database running(DataFolder folder) throws IOException {
        var pid =
                PostmasterPid.read(folder.postgres())
                        .filter(PostmasterPid::ready)
                        .orElseThrow(
                                () ->
                                        new StorageRefusal(
                                                "The server on the data folder (%s) is just starting. Maybe try again in a moment."
                                                        .formatted(folder)));
        var secrets = Secrets.of(folder);
        var url = Foundation.url(pid.port(), Foundation.DATABASE);
        return new Database(url, secrets.owner(), secrets.app());
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        if (ours != null) {
            ours.close();
        }
    }
}
