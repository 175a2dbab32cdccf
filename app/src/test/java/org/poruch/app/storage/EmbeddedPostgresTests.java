package org.poruch.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a running database of our own is like. */
class EmbeddedPostgresTests {
    private static final int SOCKET_FOLDER = 4;

    private final DataFolder folder = TestPostgres.folder();
    private final EmbeddedPostgres postgres = TestPostgres.shared();
    private final Notebook notebook = Notebook.in(postgres);

    @AfterEach
    void leaveNothing() throws SQLException {
        notebook.close();
    }

    @Test
    void whatIsPromisedIsOnTheDisk() throws SQLException {
        assertThat(notebook.ask("show fsync")).containsExactly("on");
        assertThat(notebook.ask("show synchronous_commit")).containsExactly("on");
        assertThat(notebook.ask("show full_page_writes")).containsExactly("on");
        assertThat(notebook.ask("show data_checksums")).containsExactly("on");
    }

    @Test
    void onlyThisMachineReachesItAndOnlyByItsPort() throws SQLException, IOException {
        assertThat(notebook.ask("show listen_addresses")).containsExactly("127.0.0.1");
        Path written = PostmasterPid.fileIn(folder.postgres());
        assertThat(Files.readAllLines(written).get(SOCKET_FOLDER)).isBlank();
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        assertThatThrownBy(() -> new Notebook(postgres.jdbcUrl(), "guess").ask("select 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void bothRolesAreOrdinary() throws SQLException {
        assertThat(
                        notebook.ask(
                                """
                                select rolname from pg_roles
                                where rolname in ('poruch_app', 'poruch_owner') and rolcanlogin
                                and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                                order by 1"""))
                .containsExactly("poruch_app", "poruch_owner");
    }

    @Test
    void extensionsAreThere() throws SQLException {
        assertThat(notebook.ask("select extname from pg_extension order by 1"))
                .contains("btree_gist", "citext", "pg_trgm", "unaccent");
    }

    @Test
    void ukrainianLettersStandInTheirOrder() throws SQLException {
        assertThat(
                        notebook.ask(
                                """
                                select word from unnest(array['дім', 'ґанок', 'гора', 'єдність',
                                'їжак', 'ива', 'іскра', 'ясен']) word order by word"""))
                .containsExactly("гора", "ґанок", "дім", "єдність", "ива", "іскра", "їжак", "ясен");
    }

    @Test
    void logKeepsNobodysWords() throws SQLException, IOException {
        notebook.write("irynas-secret");
        assertThatThrownBy(() -> notebook.write("irynas-secret")).hasMessageContaining("duplicate");
        assertThatThrownBy(() -> notebook.ask("select 'irynas-secret'::int"))
                .hasMessageContaining("irynas-secret");

        assertThat(Files.readString(folder.log()))
                .contains("ready to accept connections")
                .doesNotContain("irynas-secret");
    }

    @Test
    void passwordsAreReadByTheirOwnerOnly() throws IOException {
        var rights = Files.getPosixFilePermissions(folder.secrets());
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void secondServerOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder.path()))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("Another Poruch already works on the data folder");
    }
}
