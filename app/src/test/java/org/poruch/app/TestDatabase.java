package org.poruch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.poruch.app.storage.Database;
import org.poruch.app.storage.EmbeddedPostgres;

/**
 * The real PostgreSQL for all tests of this run: in a folder of its own, which ends with the run,
 * or the one that {@code PORUCH_TEST_DATABASE_URL} names, with its two passwords beside it.
 */
public final class TestDatabase {
    private TestDatabase() {}

    public static Database get() {
        return One.DATABASE;
    }

    private static final class One {
        private static final Database DATABASE =
                Optional.ofNullable(System.getenv("PORUCH_TEST_DATABASE_URL"))
                        .map(url -> ExternalDatabase.of(url, System.getenv()))
                        .orElseGet(() -> start().database());
    }

    private static EmbeddedPostgres start() {
        try {
            var folder =
                    Files.createTempDirectory(
                            Path.of(System.getProperty("java.io.tmpdir")),
                            "poruch-test",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwxr-xr-x")));
            var postgres = EmbeddedPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, folder)));
            return postgres;
        } catch (IOException e) {
            throw new IllegalStateException("The tests need a folder for their database.", e);
        }
    }

    private static void end(EmbeddedPostgres postgres, Path folder) {
        postgres.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("The test database's folder stays: " + folder);
        }
    }
}
