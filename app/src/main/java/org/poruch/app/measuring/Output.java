package org.poruch.app.measuring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that take their places together, when all of them are written. Until then they lie beside
 * their places under another name; if something fails, nothing is left.
 */
public final class Output implements AutoCloseable {
    private final List<Path> places = new ArrayList<>();
    private final List<Path> drafts = new ArrayList<>();

    /** Writes one file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    void write(Path place, Writing writing) {
        check(place);
        var draft = place.resolveSibling(draftName(place));
        places.add(place.toAbsolutePath().normalize());
        drafts.add(draft);
        try (var stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
            writing.to(stream);
        } catch (IOException fault) {
            throw cannot(place, fault);
        }
    }

    private static String draftName(Path place) {
        return ".%s.%d.part".formatted(place.getFileName(), ProcessHandle.current().pid());
    }

    private void check(Path place) {
        var folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileRefusal(
                    "The output (%s) must lie in a folder that is there. Maybe make it first."
                            .formatted(place));
        }
        if (places.contains(place.toAbsolutePath().normalize())) {
            throw new FileRefusal(
                    "The output (%s) must be a file of its own, but another output goes there."
                            .formatted(place));
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileRefusal(
                    "The output (%s) must be a file, but something else is there."
                            .formatted(place));
        }
    }

    private static FileRefusal cannot(Path place, IOException fault) {
        return new FileRefusal(
                "The output (%s) could not be written: %s".formatted(place, fault.getMessage()));
    }

    /** All is written: the files take their places. */
    public void done() {
        for (int i = 0; i < drafts.size(); i++) {
            try {
                Files.move(
                        drafts.get(i),
                        places.get(i),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException fault) {
                throw cannot(places.get(i), fault);
            }
        }
    }

    @Override
    public void close() {
        for (var draft : drafts) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException left) {
                throw cannot(draft, left);
            }
        }
    }
}
