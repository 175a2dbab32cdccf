package org.poruch.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The three passwords of the database, in a file that only its owner reads. */
record Secrets(String superuser, String owner, String app) {
    private static final String ONLY_THE_OWNER = "rw-------";

    static Secrets of(DataFolder folder) throws IOException {
        if (Files.exists(folder.secrets())) {
            return read(folder);
        }
        if (Files.exists(folder.postgres())) {
            throw lost(folder);
        }
        var made = new Secrets(random(), random(), random());
        DurableFile.write(folder.secrets(), made.asProperties(), ONLY_THE_OWNER);
        return made;
    }

    private static Secrets read(DataFolder folder) throws IOException {
        Properties kept = DurableFile.read(folder.secrets());
        return new Secrets(
                kept(kept, "superuser", folder),
                kept(kept, "owner", folder),
                kept(kept, "app", folder));
    }

    private static String kept(Properties all, String key, DataFolder folder) {
        String value = all.getProperty(key);
        if (value == null) {
            throw lost(folder);
        }
        return value;
    }

    private static StorageRefusal lost(DataFolder folder) {
        return new StorageRefusal(
                """
                The data folder (%s) holds a database but not all of its passwords. \
                Maybe put the file secrets back from a backup."""
                        .formatted(folder));
    }

    private Properties asProperties() {
        var all = new Properties();
        all.setProperty("superuser", superuser);
        all.setProperty("owner", owner);
        all.setProperty("app", app);
        return all;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Passwords do not find their way into a log by accident. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
