package org.poruch.app.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A server that writes line after line, and says each line aloud once it is promised to be kept.
 */
final class ServerToKill {
    private ServerToKill() {}

    public static void main(String[] folder) throws SQLException {
        var postgres = EmbeddedPostgres.start(Path.of(folder[0]));
        var notebook = Notebook.in(postgres);
        for (int i = 0; ; i++) {
            String line = "%d-%05d".formatted(ProcessHandle.current().pid(), i);
            notebook.write(line);
            System.out.println(line);
            System.out.flush();
        }
    }
}
