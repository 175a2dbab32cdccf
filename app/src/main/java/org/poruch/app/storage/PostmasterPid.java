package org.poruch.app.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL writes down about itself in its data. */
record PostmasterPid(long process, int port, boolean ready) {
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Path fileIn(Path data) {
        return data.resolve("postmaster.pid");
    }

    static Optional<PostmasterPid> read(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(fileIn(data), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException nothingRuns) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        long process = Long.parseLong(lines.getFirst().strip());
        return Optional.of(new PostmasterPid(process, port(lines), ready));
    }

    private static int port(List<String> lines) {
        boolean written = lines.size() > PORT && lines.get(PORT).strip().matches("\\d{1,5}");
        return written ? Integer.parseInt(lines.get(PORT).strip()) : 0;
    }
}
