package org.poruch.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * The end of a server, by Ctrl-C, by SIGTERM or by a fault: what was started last stops first, and
 * the server before its database. Asked to stop, the process ends with zero.
 */
final class Ending implements AutoCloseable {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final Thread hook = new Thread(this::asked, "ending");
    private boolean over;

    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** This is stopped before everything that was named earlier. */
    synchronized void first(Runnable stop) {
        if (over) {
            stop.run();
        } else {
            stops.push(stop);
        }
    }

    void await() throws InterruptedException {
        never.await();
    }

    private void asked() {
        stopAll();
        Runtime.getRuntime().halt(0);
    }

    private synchronized void stopAll() {
        over = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }

    /** The start failed: nothing stays behind, and the command says itself how it ended. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            stopAll();
        } catch (IllegalStateException asked) {
            // The system ends already, and the hook does the rest.
            Thread.currentThread().interrupt();
        }
    }
}
