package org.poruch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.poruch.app.demo.DemoSize;
import org.poruch.app.storage.DataFolder;

/** The folder of a demo knows that it is one, from before anything is in it. */
record DemoFolder(Path path, DemoSize size) {
    void check() {
        var folder = DataFolder.at(path);
        var made = folder.read(DemoCommand.SIZE);
        if (made.isEmpty() && folder.read("product").isPresent()) {
            throw new CommandRefusal(
                    "The data folder (%s) holds real data. Maybe start it with serve, or choose another one with --data."
                            .formatted(path));
        }
        if (made.isPresent() && !made.get().equals(size.word())) {
            throw new CommandRefusal(
                    "The data folder (%s) holds a demo of the size %s, not %s. Maybe choose another one with --data."
                            .formatted(path, made.get(), size.word()));
        }
    }

    void markIfNew() {
        try {
            Files.createDirectories(path);
            if (isEmpty()) {
                DataFolder.at(path).write(DemoCommand.SIZE, size.word());
            }
        } catch (IOException e) {
            throw new CommandRefusal(
                    "The data folder (%s) cannot be made. Maybe choose another place with --data."
                            .formatted(path));
        }
        if (DataFolder.at(path).read(DemoCommand.SIZE).isEmpty()) {
            throw new CommandRefusal(
                    "The data folder (%s) holds other things. Maybe choose an empty one with --data."
                            .formatted(path));
        }
    }

    private boolean isEmpty() throws IOException {
        try (var inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }
}
