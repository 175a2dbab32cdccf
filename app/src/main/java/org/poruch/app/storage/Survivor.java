package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL that outlived a killed server: it is stopped before its data are started again. */
record Survivor(DataFolder folder, Stopping stopping) {

    void stopIfAny() throws IOException, InterruptedException {
        Optional<ProcessHandle> named =
                PostmasterPid.read(folder.postgres())
                        .flatMap(pid -> ProcessHandle.of(pid.process()))
                        .filter(ProcessHandle::isAlive);
        if (named.isEmpty()) {
            return;
        }
        if (isPostgresOnOurData(named.get())) {
            stopping.stop(named.get());
        } else {
            // The number was given to another process since, and PostgreSQL would shy away from it.
            Files.deleteIfExists(PostmasterPid.fileIn(folder.postgres()));
        }
    }

    private boolean isPostgresOnOurData(ProcessHandle process) {
        boolean isPostgres =
                process.info().command().filter(program -> endsInPostgres(program)).isPresent();
        return isPostgres
                && process.info()
                        .arguments()
                        .map(words -> String.join(" ", words))
                        .map(words -> words.contains(folder.postgres().toString()))
                        .orElse(true);
    }

    private static boolean endsInPostgres(String program) {
        Path name = Path.of(program).getFileName();
        return name != null && name.toString().startsWith("postgres");
    }
}
