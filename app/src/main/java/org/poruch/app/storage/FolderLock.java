package org.poruch.app.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One server at a time works on a data folder. The system lets go of the lock when we die. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) throws IOException {
        Path file = folder.lock();
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        if (isLockedByUs(channel)) {
            return new FolderLock(channel);
        }
        channel.close();
        throw new StorageRefusal(
                """
                Another Poruch already works on the data folder (%s). \
                Maybe stop it first, or choose another folder with --data."""
                        .formatted(folder));
    }

    /** Whether a server works on this folder now. */
    static boolean isTaken(DataFolder folder) throws IOException {
        if (!Files.exists(folder.lock())) {
            return false;
        }
        try (var channel = FileChannel.open(folder.lock(), WRITE)) {
            return !isLockedByUs(channel);
        }
    }

    private static boolean isLockedByUs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
