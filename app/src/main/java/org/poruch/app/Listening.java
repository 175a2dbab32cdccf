package org.poruch.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** At which port the server listens, and how it is reached from outside. */
final class Listening {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            description = "The port to listen at (default: 8080; 0 takes a free one).")
    int port = 8080;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "The address by which people reach the server, if something stands before it.")
    @Nullable URI publicUrl;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "A certificate (PEM), to serve https. Needs --key.")
    @Nullable Path certificate;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The private key of the certificate (PEM).")
    @Nullable Path key;

    /** Looks before anything is started. */
    void check() {
        if (port < 0 || port > LAST_PORT) {
            throw new CommandRefusal(
                    "The port (%d) must be between 0 and %d.".formatted(port, LAST_PORT));
        }
        if (publicUrl != null
                && (publicUrl.getScheme() == null || !publicUrl.getScheme().matches("https?"))) {
            throw new CommandRefusal(
                    "The public URL (%s) must begin with http:// or https://."
                            .formatted(publicUrl));
        }
        if ((certificate == null) != (key == null)) {
            throw new CommandRefusal(
                    "A certificate needs its key, and a key its certificate: give both --certificate and --key.");
        }
        readable(certificate);
        readable(key);
        portIsFree();
    }

    private static void readable(@Nullable Path file) {
        if (file != null && !Files.isReadable(file)) {
            throw new CommandRefusal("The file %s cannot be read.".formatted(file));
        }
    }

    private void portIsFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(port));
        } catch (IOException taken) {
            throw taken();
        }
    }

    CommandRefusal taken() {
        return new CommandRefusal(
                "The port %d is taken by another program. Maybe choose another one with --port."
                        .formatted(port));
    }

    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", String.valueOf(port));
        if (publicUrl != null) {
            settings.put("poruch.public-url", publicUrl.toString());
            settings.put("server.forward-headers-strategy", "native");
        }
        if (certificate != null && key != null) {
            settings.put("server.ssl.certificate", certificate.toUri().toString());
            settings.put("server.ssl.certificate-private-key", key.toUri().toString());
        }
        return settings;
    }

    /** Where people find it. */
    String address(int listening) {
        if (publicUrl != null) {
            return publicUrl.toString();
        }
        return "%s://localhost:%d".formatted(certificate == null ? "http" : "https", listening);
    }
}
