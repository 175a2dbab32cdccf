package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** A PostgreSQL of our own, whose life is tied to this process. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final long LONG_LOG = 10L * 1024 * 1024;

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final Secrets secrets;

    private EmbeddedPostgres(FolderLock lock, Postmaster postmaster, Secrets secrets) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.secrets = secrets;
    }

    /** Makes the folder and the database where they are missing, and returns once it answers. */
    public static EmbeddedPostgres start(Path dataFolder) {
        DataFolder folder = DataFolder.at(dataFolder);
        try {
            PostgresUser user = PostgresUser.here();
            var check = new FolderCheck(folder, user);
            check.placeIsOurs();
            FolderLock lock = FolderLock.take(folder);
            try {
                return startLocked(folder, user, check, lock);
            } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw unusable(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable(folder, e);
        }
    }

    private static EmbeddedPostgres startLocked(
            DataFolder folder, PostgresUser user, FolderCheck check, FolderLock lock)
            throws IOException, SQLException, InterruptedException {
        Release release = Release.current();
        check.contentsFit(release);
        if (user.isRoot()) {
            new WayIn(folder).open();
        }
        sign(folder, release);
        Binaries binaries = Binaries.unpack(folder, release);
        Secrets secrets = Secrets.of(folder);
        new Cluster(folder, binaries, user).makeIfMissing(secrets);
        new Survivor(folder, new Stopping(binaries, user)).stopIfAny();
        shortenLog(folder.log());
        Postmaster postmaster = Postmaster.start(folder, binaries, user);
        try {
            new Foundation(postmaster.port(), secrets).lay();
        } catch (SQLException | RuntimeException e) {
            postmaster.close();
            throw e;
        }
        return new EmbeddedPostgres(lock, postmaster, secrets);
    }

    private static void sign(DataFolder folder, Release release) {
        folder.write(DataFolder.PRODUCT, release.product());
        folder.write(DataFolder.POSTGRES, release.postgresMajor());
    }

    private static void shortenLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Path older = log.resolveSibling("postgres.log.old");
            Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static StorageRefusal unusable(DataFolder folder, Exception cause) {
        return new StorageRefusal(
                """
                The data folder (%s) cannot be used: %s. Maybe look at its rights, at the disk, \
                and into %s."""
                        .formatted(folder, cause, folder.log()),
                cause);
    }

    public String jdbcUrl() {
        return Foundation.url(postmaster.port(), Foundation.DATABASE);
    }

    public Database database() {
        return new Database(jdbcUrl(), ownerPassword(), appPassword());
    }

    /** Of the role poruch_owner, which migrates. */
    public String ownerPassword() {
        return secrets.owner();
    }

    /** Of the role poruch_app, which works. */
    public String appPassword() {
        return secrets.app();
    }

    /** Takes eight seconds at most. */
    @Override
    public void close() {
        try (lock) {
            postmaster.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be stopped.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
