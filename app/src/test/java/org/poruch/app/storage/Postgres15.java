package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The oldest PostgreSQL that serves, from the binaries of this machine, with the ground laid as
 * doc/external-database.md says.
 */
@TestConfiguration
public class Postgres15 {
    private static final Optional<Path> HOME =
            Stream.of(
                            "/usr/lib/postgresql/15",
                            "/usr/pgsql-15",
                            "/opt/homebrew/opt/postgresql@15",
                            "/usr/local/opt/postgresql@15")
                    .map(Path::of)
                    .filter(home -> Files.isExecutable(home.resolve("bin/initdb")))
                    .findFirst();

    public static boolean isHere() {
        return HOME.isPresent();
    }

    @Bean
    @Primary
    Database oldest() {
        return One.DATABASE;
    }

    private static final class One {
        private static final Database DATABASE = start();

        private static Database start() {
            try {
                return start(DataFolder.at(newFolder()), PostgresUser.here());
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL 15 is there and does not start.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static Path newFolder() throws IOException {
            var open = PosixFilePermissions.fromString("rwxr-xr-x");
            return Files.createTempDirectory(
                    "poruch-fifteen-", PosixFilePermissions.asFileAttribute(open));
        }

        private static Database start(DataFolder folder, PostgresUser user)
                throws IOException, InterruptedException, SQLException {
            var binaries = new Binaries(HOME.orElseThrow());
            var secrets = Secrets.of(folder);
            new Cluster(folder, binaries, user).makeIfMissing(secrets);
            var postmaster = Postmaster.start(folder, binaries, user);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postmaster, folder)));
            new Foundation(postmaster.port(), secrets).lay();
            var url = Foundation.url(postmaster.port(), Foundation.DATABASE);
            return new Database(url, secrets.owner(), secrets.app());
        }

        private static void end(Postmaster postmaster, DataFolder folder) {
            try {
                postmaster.close();
                DataFolder.delete(folder.path());
            } catch (IOException e) {
                System.err.println("The folder of PostgreSQL 15 stays: " + folder);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
