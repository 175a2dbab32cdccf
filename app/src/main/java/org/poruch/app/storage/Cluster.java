package org.poruch.app.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL's data, made once: beside its place first, so that a crash leaves nothing half made.
 */
record Cluster(DataFolder folder, Binaries binaries, PostgresUser user) {
    static final String SUPERUSER = "postgres";

    void makeIfMissing(Secrets secrets) throws IOException, InterruptedException {
        if (Files.exists(folder.postgres())) {
            handOver();
            return;
        }
        Path unfinished = folder.unfinishedPostgres();
        DataFolder.delete(unfinished);
        Files.createDirectory(unfinished);
        Permissions.set(unfinished, "rwx------");
        user.own(unfinished);
        initialise(unfinished, secrets);
        DurableFile.move(unfinished, folder.postgres());
    }

    /** Files that root brought back from a backup belong to root. */
    private void handOver() throws IOException {
        if (user.isRoot() && PostgresUser.ownerOf(folder.postgres()) == 0) {
            user.ownAll(folder.postgres());
        }
    }

    private void initialise(Path into, Secrets secrets) throws IOException, InterruptedException {
        Path password = folder.path().resolve("password.new");
        Files.deleteIfExists(password);
        try {
            DurableFile.create(password, secrets.superuser() + "\n", "rw-------");
            user.own(password);
            run(initdb(into, password));
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private List<String> initdb(Path into, Path password) {
        return user.brief(
                List.of(
                        binaries.program("initdb").toString(),
                        "--pgdata=" + into,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--locale-provider=icu",
                        "--icu-locale=uk",
                        "--locale=C",
                        "--encoding=UTF8",
                        "--data-checksums"));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process initdb = Command.in(binaries.home(), command).start();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new StorageRefusal(
                    """
                    PostgreSQL could not make its data in the folder (%s). Its last words: %s"""
                            .formatted(folder, lastWords(said)));
        }
    }

    static String lastWords(String said) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
