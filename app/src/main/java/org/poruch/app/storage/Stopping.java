package org.poruch.app.storage;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a PostgreSQL to stop: kindly, then at once, then by force; eight seconds in all. */
record Stopping(Binaries binaries, PostgresUser user) {

    void stop(ProcessHandle postgres) throws IOException, InterruptedException {
        signal(postgres, "INT");
        if (!ends(postgres, 5_000)) {
            signal(postgres, "QUIT");
            if (!ends(postgres, 1_500)) {
                postgres.destroyForcibly();
                ends(postgres, 1_000);
            }
        }
    }

    private void signal(ProcessHandle postgres, String name)
            throws IOException, InterruptedException {
        String pgCtl = binaries.program("pg_ctl").toString();
        List<String> words = List.of(pgCtl, "kill", name, Long.toString(postgres.pid()));
        Command.in(binaries.home(), user.brief(words))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(1, TimeUnit.SECONDS);
    }

    private static boolean ends(ProcessHandle postgres, long milliseconds)
            throws InterruptedException {
        try {
            postgres.onExit().get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
