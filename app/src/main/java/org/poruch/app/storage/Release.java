package org.poruch.app.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions that this build is made of: its own, and that of the PostgreSQL it carries. */
record Release(String product, String postgres) {
    private static final String FILE = "/META-INF/build-info.properties";

    static Release current() {
        var written = new Properties();
        try (InputStream in = Release.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The class path must hold %s. Maybe build with Maven once."
                                .formatted(FILE));
            }
            written.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The file %s cannot be read.".formatted(FILE), e);
        }
        return new Release(value(written, "build.version"), value(written, "build.postgres"));
    }

    String postgresMajor() {
        int dot = postgres.indexOf('.');
        return dot < 0 ? postgres : postgres.substring(0, dot);
    }

    private static String value(Properties written, String key) {
        String value = written.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("%s must have the key %s.".formatted(FILE, key));
        }
        return value;
    }
}
