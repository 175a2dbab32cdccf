package org.poruch.app.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How PostgreSQL runs: durable, near at hand only, small, and silent about people's words. */
final class Settings {
    private static final List<String> ALWAYS =
            List.of(
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "wal_level=replica",
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "password_encryption=scram-sha-256",
                    "shared_buffers=128MB",
                    "max_connections=60",
                    "jit=off",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "logging_collector=off",
                    "log_destination=stderr",
                    "log_statement=none",
                    "log_checkpoints=off",
                    "log_min_duration_statement=-1",
                    "log_min_error_statement=panic",
                    "log_parameter_max_length=0",
                    "log_parameter_max_length_on_error=0",
                    // An error quotes the value that it dislikes; the server meets it as an
                    // exception.
                    "log_min_messages=log",
                    "log_error_verbosity=terse");

    private Settings() {}

    static List<String> command(Path program, Path data, int port) {
        var start = Stream.of(program.toString(), "-D", data.toString(), "-p", "" + port);
        var settings = ALWAYS.stream().flatMap(setting -> Stream.of("-c", setting));
        return Stream.concat(start, settings).toList();
    }
}
