package org.poruch.app.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a port. It lies below those that systems hand out to outgoing connections: a pool that
 * knocks again and again on such a port while PostgreSQL is away may meet itself there.
 */
final class FreePort {
    private static final int FROM = 20_000;
    private static final int TO = 30_000;
    private static final int TRIES = 100;

    private FreePort() {}

    static int find() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StorageRefusal(
                """
                No free port was found for PostgreSQL between %d and %d. \
                Maybe restart the machine, or use a PostgreSQL of your own with --database-url."""
                        .formatted(FROM, TO));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
