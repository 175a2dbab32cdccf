package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When root lends PostgreSQL another user, that user must be able to reach the data folder. */
record WayIn(DataFolder folder) {

    void open() throws IOException {
        Path path = folder.path().toRealPath();
        if (isClosed(path) && isOurs()) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
            rights.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(path, rights);
        }
        for (@Nullable Path each = path; each != null; each = each.getParent()) {
            if (isClosed(each)) {
                throw closed(each);
            }
        }
    }

    /** A folder full of other people's things is not ours to open. */
    private boolean isOurs() throws IOException {
        if (Files.exists(folder.version())) {
            return true;
        }
        try (var inside = Files.list(folder.path())) {
            return inside.allMatch(folder.lock()::equals);
        }
    }

    private static boolean isClosed(Path path) throws IOException {
        return !Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    private StorageRefusal closed(Path closed) {
        return new StorageRefusal(
                """
                PostgreSQL does not run as root, and its user (%d) cannot reach the data folder \
                (%s), because %s is closed to others. Maybe choose a folder elsewhere with --data, \
                or open the way: chmod o+x %s"""
                        .formatted(PostgresUser.NOBODY, folder, closed, closed));
    }
}
