package org.poruch.measure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Answers of persons to items: one row a person (or an answer pattern with its frequency), one cell
 * an item. A cell is {@link #WRONG}, {@link #RIGHT} or {@link #MISSING}. Immutable: what is handed
 * in is copied once.
 */
public final class Responses {
    public static final byte WRONG = 0;
    public static final byte RIGHT = 1;
    public static final byte MISSING = 2;

    private final List<String> items;
    private final List<String> persons;
    private final byte[] cells;
    private final int[] frequencies;

    private Responses(List<String> items, List<String> persons, byte[] cells, int[] frequencies) {
        this.items = List.copyOf(items);
        this.persons = List.copyOf(persons);
        this.cells = cells;
        this.frequencies = frequencies;
    }

    /**
     * @param items names of the items, each once
     * @param persons name of each row
     * @param cells row after row, {@code persons × items}
     * @param frequencies how often each row stands for a person; zero is allowed
     * @throws IllegalArgumentException when the shapes do not fit together, an item stands twice, a
     *     cell is none of the three values, or a frequency is negative
     */
    public static Responses of(
            List<String> items, List<String> persons, byte[] cells, int[] frequencies) {
        check(
                cells.length == (long) items.size() * persons.size(),
                "There must be one cell for each person and item.");
        check(frequencies.length == persons.size(), "There must be one frequency for each row.");
        check(new HashSet<>(items).size() == items.size(), "Each item must stand once.");
        for (byte cell : cells) {
            check(cell >= WRONG && cell <= MISSING, "A cell must be wrong, right or missing.");
        }
        for (int frequency : frequencies) {
            check(frequency >= 0, "A frequency must not be negative.");
        }
        return new Responses(items, persons, cells.clone(), frequencies.clone());
    }

    /** The same with each row standing for one person. */
    public static Responses of(List<String> items, List<String> persons, byte[] cells) {
        var once = new int[persons.size()];
        Arrays.fill(once, 1);
        return of(items, persons, cells, once);
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    public List<String> items() {
        return items;
    }

    /** Names of the rows. */
    public List<String> persons() {
        return persons;
    }

    public int rows() {
        return persons.size();
    }

    public byte cell(int row, int item) {
        return cells[row * items.size() + item];
    }

    public int frequency(int row) {
        return frequencies[row];
    }

    /** All frequencies together: how many persons the rows stand for. */
    public long size() {
        return Arrays.stream(frequencies).asLongStream().sum();
    }

    /** How many items the person of this row answered. */
    public int answered(int row) {
        int answered = 0;
        for (int item = 0; item < items.size(); item++) {
            answered += cell(row, item) == MISSING ? 0 : 1;
        }
        return answered;
    }
}
