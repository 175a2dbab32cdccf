package org.poruch.app.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The product's folder: where what lies, and a few words about who made it. */
public final class DataFolder {
    static final String PRODUCT = "product";
    static final String POSTGRES = "postgres";

    private final Path path;

    private DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public static DataFolder at(Path path) {
        return new DataFolder(path);
    }

    public Path path() {
        return path;
    }

    /** What the folder says about itself under this key, such as the size of its demo. */
    public Optional<String> read(String key) {
        try {
            return Optional.ofNullable(DurableFile.read(version()).getProperty(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String key, String value) {
        if (read(key).filter(value::equals).isPresent()) {
            return;
        }
        try {
            Properties words = DurableFile.read(version());
            words.setProperty(key, value);
            DurableFile.write(version(), words, "rw-r--r--");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path version() {
        return path.resolve("version");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path unfinishedPostgres() {
        return path.resolve("postgres.new");
    }

    Path binaries() {
        return path.resolve("bin");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            List<Path> deepestFirst;
            try (var found = Files.walk(tree)) {
                deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
