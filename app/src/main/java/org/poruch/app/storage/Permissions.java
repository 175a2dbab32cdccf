package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights on files, said in words, whatever the umask is. */
final class Permissions {
    private Permissions() {}

    static void readableByAll(Path folderOrProgram) throws IOException {
        set(folderOrProgram, "rwxr-xr-x");
    }

    static void set(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
