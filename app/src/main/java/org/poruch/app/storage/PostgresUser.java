package org.poruch.app.storage;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who PostgreSQL runs as. It refuses to be root, so root lends it a user without rights; anyone
 * else runs it as they are.
 */
record PostgresUser(long ourselves, boolean hasSetpriv, boolean hasSetsid) {
    static final int NOBODY = 65534;

    static PostgresUser here() {
        var user = new PostgresUser(new UnixSystem().getUid(), has("setpriv"), has("setsid"));
        if (user.isRoot() && !user.hasSetpriv()) {
            throw new StorageRefusal(
                    """
                    PostgreSQL does not run as root, and the program setpriv that would lend it \
                    another user is missing. Maybe install util-linux, or start Poruch as an \
                    ordinary user.""");
        }
        return user;
    }

    boolean isRoot() {
        return ourselves == 0;
    }

    /** A command that ends by itself. */
    List<String> brief(List<String> command) {
        return concat(isRoot() ? asNobody() : List.of(), command);
    }

    /**
     * A command that lives as long as the thread that starts it, and in a session of its own, so
     * that Ctrl-C reaches only the server.
     */
    List<String> lifelong(List<String> command) {
        List<String> before = new ArrayList<>();
        if (hasSetsid) {
            before.add("setsid");
        }
        if (hasSetpriv) {
            before.addAll(isRoot() ? asNobody() : List.of("setpriv"));
            before.addAll(List.of("--pdeathsig", "INT"));
        }
        return concat(before, command);
    }

    void own(Path path) throws IOException {
        if (isRoot()) {
            Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        }
    }

    void ownAll(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(tree)) {
            all = found.toList();
        }
        for (Path each : all) {
            own(each);
        }
    }

    static long ownerOf(Path path) throws IOException {
        return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
    }

    private static List<String> asNobody() {
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private static List<String> concat(List<String> before, List<String> command) {
        return Stream.concat(before.stream(), command.stream()).toList();
    }

    private static boolean has(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
