package org.poruch.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes generated answers as CSV: persons, items, file. */
public final class Generated {
    private Generated() {}

    public static void main(String[] args) throws IOException {
        int persons = Integer.parseInt(args[0]);
        int items = Integer.parseInt(args[1]);
        var answers = World.draw(persons, items, 1, 1, new Random(1)).responses();
        try (var writer = Files.newBufferedWriter(Path.of(args[2]))) {
            writer.write(String.join(",", answers.items()) + "\n");
            for (int row = 0; row < persons; row++) {
                for (int item = 0; item < items; item++) {
                    writer.write(item == 0 ? "" : ",");
                    writer.write('0' + answers.cell(row, item));
                }
                writer.write("\n");
            }
        }
    }
}
