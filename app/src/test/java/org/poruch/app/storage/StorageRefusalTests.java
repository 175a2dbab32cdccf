package org.poruch.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that we rather leave alone, and the sentence that says why. */
class StorageRefusalTests {
    @TempDir Path path;

    private final PostgresUser user = PostgresUser.here();

    @Test
    void folderOfAnotherPostgres() throws IOException {
        Files.createDirectory(path.resolve("postgres"));
        Files.writeString(path.resolve("postgres/PG_VERSION"), "17\n");

        refuses(path, "was made with PostgreSQL 17, and this Poruch brings 18. Maybe");
    }

    @Test
    void folderOfANewerPoruch() {
        DataFolder.at(path).write(DataFolder.PRODUCT, "99.10.0");

        refuses(path, "was last used by Poruch 99.10.0, which is newer than this one");
        assertThat(DataFolder.at(path).read(DataFolder.PRODUCT)).contains("99.10.0");
    }

    @Test
    void folderThatIsAFile() throws IOException {
        Path file = Files.writeString(path.resolve("notes.txt"), "kept");

        refuses(file, "is a file. Maybe choose another place with --data.");
        assertThat(file).hasContent("kept");
    }

    @Test
    void folderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(path.resolve("notes.txt"), "kept");

        refuses(file.resolve("data"), "cannot be written to. Maybe change its rights");
    }

    @Test
    void folderOfAnotherPerson() {
        var olena = new PostgresUser(user.ourselves() + 12_345, true, true);

        assertThatThrownBy(() -> new FolderCheck(DataFolder.at(path), olena).placeIsOurs())
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("belongs to another user (" + System.getProperty("user.name"))
                .hasMessageContaining("Maybe start Poruch as that user");
    }

    @Test
    void folderOfAnotherPersonEvenForRoot() throws IOException {
        assumeTrue(user.isRoot(), "only root could take it over");
        Path theirs = Files.createDirectory(path.resolve("postgres"));
        Files.setAttribute(theirs, "unix:uid", 12_345);

        refuses(path, "belongs to another user (12345)");
    }

    @Test
    void folderBehindAClosedDoor() throws IOException {
        assumeTrue(user.isRoot(), "only root lends PostgreSQL another user");
        Path data = path.resolve("data");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));

        refuses(data, "because " + path.toRealPath() + " is closed to others");
    }

    @Test
    void databaseWithoutItsPasswords() throws IOException {
        DataFolder.at(path).write(DataFolder.PRODUCT, Release.current().product());
        Path postgres = Files.createDirectory(path.resolve("postgres"));
        Files.writeString(postgres.resolve("PG_VERSION"), Release.current().postgresMajor());

        refuses(path, "holds a database but not all of its passwords");
    }

    @Test
    void diskThatIsNearlyFull() {
        var check = new FolderCheck(DataFolder.at(path), user);

        check.roomIsLeft(200L << 20);
        assertThatThrownBy(() -> check.roomIsLeft((200L << 20) - 1))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("nearly full: 199 MB are left");
    }

    @Test
    void machineWithoutPostgresOfItsKind() {
        assertThatThrownBy(() -> Binaries.archive("abacus-8"))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("no PostgreSQL for this kind of machine (abacus-8)");
    }

    @Test
    void dataFolderRemembersWhatItIsTold() {
        DataFolder.at(path).write("demo", "small");
        DataFolder.at(path).write(DataFolder.PRODUCT, "0.1.0");

        assertThat(DataFolder.at(path).read("demo")).contains("small");
        assertThat(DataFolder.at(path).read("size")).isEmpty();
    }

    private static void refuses(Path folder, String sentence) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining(sentence);
    }
}
