package org.poruch.app.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One PostgreSQL for all tests of this JVM, in a folder that goes away with it. */
public final class TestPostgres {
    private TestPostgres() {}

    public static EmbeddedPostgres shared() {
        return Shared.POSTGRES;
    }

    static DataFolder folder() {
        return DataFolder.at(Shared.FOLDER);
    }

    private static final class Shared {
        private static final Path FOLDER = newFolder();
        private static final EmbeddedPostgres POSTGRES = start();

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("poruch-tests-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres start() {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres)));
            return postgres;
        }

        private static void end(EmbeddedPostgres postgres) {
            postgres.close();
            try {
                DataFolder.delete(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
