package org.poruch.app;

import java.net.URI;
import java.util.Map;
import org.poruch.app.storage.Database;

/** A PostgreSQL of one's own, as it is named on the command line and in the environment. */
final class ExternalDatabase {
    private static final String JDBC = "jdbc:postgresql://";

    private ExternalDatabase() {}

    static Database of(String url, Map<String, String> environment) {
        return new Database(
                jdbc(url),
                password(environment, "PORUCH_OWNER_PASSWORD"),
                password(environment, "PORUCH_APP_PASSWORD"));
    }

    private static String jdbc(String url) {
        var jdbc = url.replaceFirst("^postgres(ql)?://", JDBC);
        if (!jdbc.startsWith(JDBC)) {
            throw new CommandRefusal(
                    "The database URL (%s) must look like jdbc:postgresql://host:5432/poruch."
                            .formatted(url));
        }
        try {
            var parts = URI.create(jdbc.substring("jdbc:".length()));
            if (parts.getRawUserInfo() != null) {
                throw new CommandRefusal(
                        "The database URL must name no user: Poruch works as poruch_owner and poruch_app,"
                                + " whose passwords it reads from PORUCH_OWNER_PASSWORD and PORUCH_APP_PASSWORD.");
            }
        } catch (IllegalArgumentException malformed) {
            throw new CommandRefusal("The database URL (%s) cannot be read.".formatted(url));
        }
        return jdbc;
    }

    private static String password(Map<String, String> environment, String name) {
        var password = environment.get(name);
        if (password == null || password.isEmpty()) {
            throw new CommandRefusal(
                    "A database of one's own needs its passwords in the environment, and %s is missing."
                            .formatted(name));
        }
        return password;
    }
}
