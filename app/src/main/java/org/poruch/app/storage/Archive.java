package org.poruch.app.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a tar.xz, with its links and its rights to run. */
final class Archive {
    private static final int MAY_RUN = 0b001_000_000;

    private Archive() {}

    static void unpack(InputStream compressed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(compressed))) {
            folder(into);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, into);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
            throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive must stay inside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            folder(target);
        } else if (entry.isSymbolicLink()) {
            folder(target.resolveSibling("."));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            folder(target.resolveSibling("."));
            Files.copy(tar, target);
            Permissions.set(target, (entry.getMode() & MAY_RUN) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static void folder(Path path) throws IOException {
        Path folder = path.normalize();
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Permissions.readableByAll(folder);
        }
    }
}
