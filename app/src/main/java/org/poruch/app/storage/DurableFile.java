package org.poruch.app.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Small files that are there whole or not at all, whenever the power goes. */
final class DurableFile {
    private DurableFile() {}

    static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            properties.load(Files.newBufferedReader(file));
        }
        return properties;
    }

    static void write(Path file, Properties properties, String permissions) throws IOException {
        var text = new StringWriter();
        properties.store(text, null);
        String withoutDate =
                text.toString()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
        write(file, withoutDate, permissions);
    }

    static void write(Path file, String text, String permissions) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        create(unfinished, text, permissions);
        move(unfinished, file);
    }

    static void create(Path file, String text, String permissions) throws IOException {
        FileAttribute<Set<PosixFilePermission>> rights =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), rights)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Renames a file or a folder, and returns once the disk knows it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        Path parent = to.toAbsolutePath().getParent();
        if (parent != null) {
            try (var folder = FileChannel.open(parent, READ)) {
                folder.force(true);
            }
        }
    }
}
