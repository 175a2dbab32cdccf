package org.poruch.app.storage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops, kills and new starts on one and the same folder: nothing promised is ever lost. */
class SurvivalTests {
    @TempDir static Path path;

    private final DataFolder folder = DataFolder.at(path);
    private final PostgresUser user = PostgresUser.here();

    @AfterEach
    void nothingRunsAfterwards() throws IOException {
        assertThat(PostmasterPid.read(folder.postgres())).isEmpty();
    }

    @Test
    void whatWasWrittenIsThereAfterAStopAndANewStart() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(path)) {
            Notebook.in(postgres).write("from the first start");
        }
        try (var postgres = EmbeddedPostgres.start(path)) {
            assertThat(Notebook.in(postgres).lines()).contains("from the first start");
        }
    }

    @Test
    void killedServerLosesNothingAndLeavesNoDatabaseBehind() throws Exception {
        Process server = serverToKill();
        List<String> promised = new ArrayList<>();
        var said = server.inputReader();
        for (int i = 0; i < 30; i++) {
            promised.add(said.readLine());
        }
        ProcessHandle orphan = postgresProcess();
        server.destroyForcibly().waitFor();

        if (user.hasSetpriv()) {
            orphan.onExit().get(10, SECONDS);
        }
        try (var postgres = EmbeddedPostgres.start(path)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(promised).doesNotContainNull();
            assertThat(Notebook.in(postgres).lines()).containsAll(promised);
        }
    }

    @Test
    void killedServerIsFollowedAtOnce() throws Exception {
        Process server = serverToKill();
        String promised = server.inputReader().readLine();
        server.destroyForcibly().waitFor();

        try (var postgres = EmbeddedPostgres.start(path)) {
            assertThat(Notebook.in(postgres).lines()).contains(promised);
        }
    }

    @Test
    void killedPostgresComesBackWhereItWas() throws Exception {
        try (var postgres = EmbeddedPostgres.start(path)) {
            Notebook notebook = Notebook.in(postgres);
            notebook.write("before the kill");
            ProcessHandle killed = postgresProcess();
            killed.destroyForcibly();
            killed.onExit().get(5, SECONDS);

            assertThat(linesAsSoonAsItAnswers(notebook)).contains("before the kill");
            assertThat(postgresProcess()).isNotEqualTo(killed);
        }
    }

    @Test
    void databaseThatOutlivedItsServerIsStopped() throws Exception {
        EmbeddedPostgres.start(path).close();
        Process survivor = startWithoutAServer();

        try (var postgres = EmbeddedPostgres.start(path)) {
            assertThat(survivor.isAlive()).isFalse();
            assertThat(Notebook.in(postgres).ask("select 1")).containsExactly("1");
        }
    }

    @Test
    void numberThatNowBelongsToAnotherProcessIsNoHindrance() throws Exception {
        EmbeddedPostgres.start(path).close();
        Process stranger = new ProcessBuilder(user.brief(List.of("sleep", "60"))).start();
        Path left = PostmasterPid.fileIn(folder.postgres());
        Files.writeString(
                left, stranger.pid() + "\n" + folder.postgres() + "\n1\n1\n\n\n\nready\n");
        user.own(left);

        try (var postgres = EmbeddedPostgres.start(path)) {
            assertThat(Notebook.in(postgres).ask("select 1")).containsExactly("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void halfMadeDataAreMadeAnew(@TempDir Path fresh) throws Exception {
        Path half = Files.createDirectories(fresh.resolve("postgres.new"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        DataFolder.at(fresh).write(DataFolder.PRODUCT, Release.current().product());

        try (var postgres = EmbeddedPostgres.start(fresh)) {
            assertThat(Notebook.in(postgres).ask("select 1")).containsExactly("1");
            assertThat(half).doesNotExist();
        }
    }

    private static Process serverToKill() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerToKill.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Process startWithoutAServer() throws Exception {
        var binaries = Binaries.unpack(folder, Release.current());
        var words = Settings.command(binaries.program("postgres"), folder.postgres(), 31_415);
        Process postgres =
                Command.in(binaries.home(), user.brief(words))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Instant patience = Instant.now().plus(Duration.ofSeconds(10));
        while (PostmasterPid.read(folder.postgres()).filter(PostmasterPid::ready).isEmpty()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(20);
        }
        return postgres;
    }

    private ProcessHandle postgresProcess() throws IOException {
        var written = PostmasterPid.read(folder.postgres());
        assumeTrue(written.isPresent());
        return ProcessHandle.of(written.orElseThrow().process()).orElseThrow();
    }

    private static List<String> linesAsSoonAsItAnswers(Notebook notebook) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            try {
                return notebook.lines();
            } catch (SQLException e) {
                assertThat(Instant.now()).as(e.getMessage()).isBefore(patience);
                Thread.sleep(50);
            }
        }
    }
}
