package org.poruch.app.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** PostgreSQL's own programs, unpacked from the class path beside the data. */
record Binaries(Path home) {

    static Binaries unpack(DataFolder folder, Release release) throws IOException {
        URL archive = archive(platform());
        Path home = folder.binaries().resolve(release.postgres() + "-" + fingerprint(archive));
        if (!Files.exists(home)) {
            forgetOthers(folder.binaries());
            Path unfinished = home.resolveSibling("unfinished");
            try (InputStream in = archive.openStream()) {
                Archive.unpack(in, unfinished);
            }
            DurableFile.move(unfinished, home);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.contains("mac") ? "darwin" : system.replaceAll("[^a-z].*", "");
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> os + "-x86_64";
            case "aarch64", "arm64" -> os + "-arm_64";
            case String other -> os + "-" + other;
        };
    }

    static URL archive(String platform) {
        URL found = Binaries.class.getResource("/postgres-" + platform + ".txz");
        if (found == null) {
            throw new StorageRefusal(
                    """
                    This Poruch brings no PostgreSQL for this kind of machine (%s). \
                    Maybe use a PostgreSQL of your own with --database-url."""
                            .formatted(platform));
        }
        return found;
    }

    /** The sum that the jar keeps anyway, so that no start has to read fifteen megabytes. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        long sum =
                connection instanceof JarURLConnection jar
                        ? jar.getJarEntry().getCrc()
                        : connection.getContentLengthLong();
        return "%08x".formatted(sum);
    }

    private static void forgetOthers(Path cache) throws IOException {
        Files.createDirectories(cache);
        Permissions.readableByAll(cache);
        List<Path> others;
        try (var inside = Files.list(cache)) {
            others = inside.toList();
        }
        for (Path other : others) {
            DataFolder.delete(other);
        }
    }
}
