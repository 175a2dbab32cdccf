package org.poruch.app.storage;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks a data folder over before anything in it is touched. */
record FolderCheck(DataFolder folder, PostgresUser user) {
    private static final long ENOUGH_BYTES = 200L * 1024 * 1024;

    /** Before the lock: may we work here at all? */
    void placeIsOurs() throws IOException {
        makeFolder();
        ownerIsUs();
        postgresFolderIsOurs();
        if (!Files.isWritable(folder.path())) {
            throw notWritable();
        }
    }

    /** After the lock: does what lies here fit this build, and is there room? */
    void contentsFit(Release release) throws IOException {
        sameMajor(release);
        notFromTheFuture(release);
        roomIsLeft(Files.getFileStore(folder.path()).getUsableSpace());
    }

    private void makeFolder() throws IOException {
        if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
            throw new StorageRefusal(
                    """
                    The data folder (%s) is a file. Maybe choose another place with --data."""
                            .formatted(folder));
        }
        try {
            Files.createDirectories(folder.path());
        } catch (IOException e) {
            throw notWritable();
        }
    }

    private void ownerIsUs() throws IOException {
        if (!user.isRoot() && PostgresUser.ownerOf(folder.path()) != user.ourselves()) {
            throw belongsTo(folder.path());
        }
    }

    /** Root could take over the files of anyone, and then they could not start their own. */
    private void postgresFolderIsOurs() throws IOException {
        if (user.isRoot() && Files.exists(folder.postgres())) {
            long owner = PostgresUser.ownerOf(folder.postgres());
            if (owner != 0 && owner != PostgresUser.NOBODY) {
                throw belongsTo(folder.postgres());
            }
        }
    }

    private void sameMajor(Release release) throws IOException {
        Path written = folder.postgres().resolve("PG_VERSION");
        String major = Files.exists(written) ? Files.readString(written).strip() : "";
        if (!major.isEmpty() && !major.equals(release.postgresMajor())) {
            throw new StorageRefusal(
                    """
                    The data folder (%s) was made with PostgreSQL %s, and this Poruch brings %s. \
                    Maybe back it up with the Poruch that made it and restore it here, \
                    or choose another folder with --data."""
                            .formatted(folder, major, release.postgresMajor()));
        }
    }

    private void notFromTheFuture(Release release) {
        String made = folder.read(DataFolder.PRODUCT).orElse(release.product());
        if (Version.parse(made).compareTo(Version.parse(release.product())) > 0) {
            throw new StorageRefusal(
                    """
                    The data folder (%s) was last used by Poruch %s, which is newer than this one \
                    (%s). Maybe start the newer one, or choose another folder with --data."""
                            .formatted(folder, made, release.product()));
        }
    }

    void roomIsLeft(long bytes) {
        if (bytes < ENOUGH_BYTES) {
            throw new StorageRefusal(
                    """
                    The disk under the data folder (%s) is nearly full: %d MB are left, and at \
                    least %d MB are needed. Maybe free some space, \
                    or choose another folder with --data."""
                            .formatted(folder, bytes >> 20, ENOUGH_BYTES >> 20));
        }
    }

    private StorageRefusal belongsTo(Path path) throws IOException {
        return new StorageRefusal(
                """
                The data folder (%s) belongs to another user (%s). \
                Maybe start Poruch as that user, or choose another folder with --data."""
                        .formatted(folder, Files.getOwner(path).getName()));
    }

    private StorageRefusal notWritable() {
        return new StorageRefusal(
                """
                The data folder (%s) cannot be written to. \
                Maybe change its rights, or choose another folder with --data."""
                        .formatted(folder));
    }
}
