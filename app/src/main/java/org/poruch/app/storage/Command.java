package org.poruch.app.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of PostgreSQL's in surroundings that hold no surprise from ours. */
final class Command {
    private Command() {}

    static ProcessBuilder in(Path home, List<String> words) {
        var builder = new ProcessBuilder(words).directory(home.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }
}
