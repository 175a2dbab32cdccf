package org.poruch.app.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one PostgreSQL running: starts it, starts it again on the same port when it dies, stops it
 * at the end. The system ends a child together with the thread that started it, so one thread does
 * all of that and lives as long as the process.
 */
final class Postmaster implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Postmaster.class.getName());
    private static final int TRIES = 20;
    private static final long A_MOMENT = 20;
    private static final long BETWEEN_TRIES = 250;

    private final DataFolder folder;
    private final Binaries binaries;
    private final PostgresUser user;
    private final Thread keeper;
    private final CompletableFuture<Integer> readyPort = new CompletableFuture<>();
    private @Nullable Process child;
    private boolean closing;

    private Postmaster(DataFolder folder, Binaries binaries, PostgresUser user) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
        this.keeper = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    }

    /** Returns once it takes connections. */
    static Postmaster start(DataFolder folder, Binaries binaries, PostgresUser user) {
        var postmaster = new Postmaster(folder, binaries, user);
        postmaster.keeper.start();
        postmaster.port();
        return postmaster;
    }

    int port() {
        try {
            return readyPort.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void keep() {
        try {
            keepUntilClosed();
        } catch (InterruptedException | RuntimeException e) {
            readyPort.completeExceptionally(e);
        }
    }

    private void keepUntilClosed() throws InterruptedException {
        int failures = 0;
        while (!isClosing()) {
            int port = readyPort.isDone() ? readyPort.join() : FreePort.find();
            if (runOnce(port)) {
                failures = 0;
            } else if (++failures >= TRIES && !readyPort.isDone()) {
                throw didNotStart();
            }
            if (!isClosing()) {
                LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended and is started again.");
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    /** One life of the child; true if it ever was ready. */
    private boolean runOnce(int port) throws InterruptedException {
        try {
            Process process = launch(port);
            if (process == null) {
                return false;
            }
            boolean ready = becomesReady(process);
            if (ready) {
                readyPort.complete(port);
            }
            process.waitFor();
            return ready;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL could not be started.", e);
            return false;
        }
    }

    private synchronized @Nullable Process launch(int port) throws IOException {
        if (closing) {
            return null;
        }
        List<String> words =
                Settings.command(binaries.program("postgres"), folder.postgres(), port);
        child =
                Command.in(binaries.home(), user.lifelong(words))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                        .start();
        return child;
    }

    private boolean becomesReady(Process process) throws InterruptedException {
        while (process.isAlive()) {
            if (saysReady(process.pid())) {
                return true;
            }
            Thread.sleep(A_MOMENT);
        }
        return false;
    }

    private boolean saysReady(long process) {
        try {
            return PostmasterPid.read(folder.postgres())
                    .filter(pid -> pid.ready() && pid.process() == process)
                    .isPresent();
        } catch (IOException notReadableNow) {
            return false;
        }
    }

    private StorageRefusal didNotStart() {
        try {
            String said = Files.readString(folder.log());
            return new StorageRefusal(
                    """
                    PostgreSQL did not start on the data folder (%s). Its last words: %s \
                    Maybe look into %s."""
                            .formatted(folder, Cluster.lastWords(said), folder.log()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private synchronized @Nullable Process lastChild() {
        closing = true;
        return child;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Process last = lastChild();
        if (last != null && last.isAlive()) {
            new Stopping(binaries, user).stop(last.toHandle());
        }
        keeper.join(1_000);
    }
}
