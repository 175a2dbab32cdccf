package org.poruch.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.poruch.app.storage.Database;

/** The server as people start it: a process of its own on a data folder, which may be killed. */
final class RealServer implements AutoCloseable {
    private final Process process;
    private final URI address;

    private RealServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static RealServer start(Path data) throws IOException {
        return ready(java(Map.of(), "serve", "--port", "0", "--data", data.toString()));
    }

    /** One node of several on a database elsewhere. */
    static RealServer node(Database database) throws IOException {
        var passwords =
                Map.of(
                        "PORUCH_OWNER_PASSWORD",
                        database.ownerPassword(),
                        "PORUCH_APP_PASSWORD",
                        database.appPassword());
        return ready(java(passwords, "serve", "--port", "0", "--database-url", database.url()));
    }

    private static RealServer ready(Process process) throws IOException {
        var said = process.inputReader();
        var lines = new ArrayList<String>();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (line.startsWith("Poruch: ")) {
                listenOn(said);
                return new RealServer(process, URI.create(line.substring(8).strip()));
            }
        }
        throw new IllegalStateException("The server did not start: " + lines);
    }

    /** A command of the command line, beside the running server; gives what it said. */
    static List<String> command(String... words) {
        var said = new ByteArrayOutputStream();
        var out = System.out;
        var locale = Locale.getDefault();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            if (Commands.run(words) != 0) {
                throw new IllegalStateException(Arrays.toString(words) + ": " + said);
            }
        } finally {
            System.setOut(out);
            Locale.setDefault(locale);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Process java(Map<String, String> environment, String... words)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(classPath());
        command.add(Poruch.class.getName());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The product without its tests, whose people are parts of the application to Spring. */
    private static String classPath() {
        var whole =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(each -> !each.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void listenOn(BufferedReader said) {
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
    }

    URI at(String path) {
        return address.resolve(path);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** kill -9 of the PostgreSQL that works for this server. */
    static void killDatabase(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
