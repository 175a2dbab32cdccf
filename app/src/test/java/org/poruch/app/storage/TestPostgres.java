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

    private static final class Shared {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("poruch-tests-");
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, folder)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(EmbeddedPostgres postgres, Path folder) {
            postgres.close();
            try {
                DataFolder.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
