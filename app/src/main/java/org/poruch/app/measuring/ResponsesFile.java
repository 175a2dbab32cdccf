package org.poruch.app.measuring;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.poruch.measure.Responses;

/**
 * Answers: one row a person; the columns {@code person} and {@code freq} may be there, every other
 * one is an item with the cells 0, 1 or nothing.
 */
public final class ResponsesFile {
    private static final String PERSON = "person";
    private static final String FREQUENCY = "freq";

    private final Table table;
    private final List<String> items = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final ByteArrayOutputStream cells = new ByteArrayOutputStream();
    private List<String> columns = List.of();
    private int[] frequencies = new int[16];

    private ResponsesFile(Path file) {
        table = new Table("The responses", file);
    }

    /**
     * @throws FileRefusal when the file is no such table
     */
    public static Responses read(Path file) {
        var responses = new ResponsesFile(file);
        responses.table.read(responses::header, responses::row);
        return responses.responses();
    }

    private void header(List<String> names) {
        columns = names;
        names.stream().filter(ResponsesFile::isItem).forEach(items::add);
        if (items.isEmpty()) {
            throw table.refusal(
                    "must have at least one item beside person and freq. Maybe the cells are not separated by commas.");
        }
    }

    private static boolean isItem(String column) {
        return !column.equals(PERSON) && !column.equals(FREQUENCY);
    }

    private void row(CsvRecord record) {
        int row = persons.size();
        if (row == frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, 2 * row);
        }
        frequencies[row] = 1;
        String person = Integer.toString(row + 1);
        for (int column = 0; column < columns.size(); column++) {
            var name = columns.get(column);
            var cell = record.getField(column);
            switch (name) {
                case PERSON -> person = person(record, cell);
                case FREQUENCY -> frequencies[row] = frequency(record, cell);
                default -> cells.write(answer(record, name, cell));
            }
        }
        persons.add(person);
    }

    private String person(CsvRecord record, String cell) {
        if (cell.isBlank()) {
            throw table.refusal(record, PERSON, "must not be empty. Maybe leave the column out.");
        }
        if (!seen.add(cell)) {
            throw table.refusal(
                    record,
                    PERSON,
                    "must name each person once, but “%s” stands twice. Maybe somebody answered two times."
                            .formatted(cell));
        }
        return cell;
    }

    private int frequency(CsvRecord record, String cell) {
        try {
            int frequency = Integer.parseInt(cell);
            if (frequency >= 0) {
                return frequency;
            }
        } catch (NumberFormatException notWhole) {
            // said below
        }
        throw table.refusal(
                record,
                FREQUENCY,
                "must be a whole number from 0, but was \"%s\". Maybe it belongs to another column."
                        .formatted(cell));
    }

    private byte answer(CsvRecord record, String item, String cell) {
        return switch (cell) {
            case "0" -> Responses.WRONG;
            case "1" -> Responses.RIGHT;
            case "" -> Responses.MISSING;
            default ->
                    throw table.refusal(
                            record,
                            "item " + item,
                            "must be 0, 1 or empty, but was \"%s\". %s"
                                    .formatted(cell, advice(cell)));
        };
    }

    private static String advice(String cell) {
        if (cell.strip().matches("(?i)n/?a|null|none|-|\\.|\\?")) {
            return "Maybe leave the cell of a missing answer empty.";
        }
        return cell.strip().matches("[01]")
                ? "Maybe take the space out."
                : "Maybe the answers must be marked right (1) and wrong (0) first.";
    }

    private Responses responses() {
        if (persons.isEmpty()) {
            throw table.refusal("must have at least one person, but has only a header.");
        }
        return Responses.of(
                items, persons, cells.toByteArray(), Arrays.copyOf(frequencies, persons.size()));
    }
}
