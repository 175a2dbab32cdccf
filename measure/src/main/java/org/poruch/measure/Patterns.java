package org.poruch.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;

/**
 * The different answer patterns over the chosen items, each once with its frequency; patterns
 * without any answer are left out, for they say nothing about the items. Right and missing answers
 * are kept as lists of item numbers, pattern after pattern.
 */
final class Patterns {
    final int items;
    final int size;
    final double[] frequencies;
    final int[] right;
    final int[] rightFrom;
    final int[] missing;
    final int[] missingFrom;

    /** Items: how many persons were right. */
    final double[] rightCounts;

    private Patterns(int items, LinkedHashMap<Row, int[]> counts) {
        this.items = items;
        size = counts.size();
        frequencies = new double[size];
        rightFrom = new int[size + 1];
        missingFrom = new int[size + 1];
        rightCounts = new double[items];
        right = new int[total(counts, Responses.RIGHT)];
        missing = new int[total(counts, Responses.MISSING)];
        int row = 0;
        for (var each : counts.entrySet()) {
            frequencies[row] = each.getValue()[0];
            take(row++, each.getKey().cells);
        }
    }

    private record Row(byte[] cells, int hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(cells, row.cells);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * @param chosen numbers of the items to look at
     */
    static Patterns of(Responses responses, int[] chosen) {
        var counts = new LinkedHashMap<Row, int[]>(responses.rows() * 2);
        for (int row = 0; row < responses.rows(); row++) {
            var cells = new byte[chosen.length];
            boolean answered = false;
            for (int j = 0; j < chosen.length; j++) {
                cells[j] = responses.cell(row, chosen[j]);
                answered |= cells[j] != Responses.MISSING;
            }
            if (answered && responses.frequency(row) > 0) {
                counts.computeIfAbsent(new Row(cells, Arrays.hashCode(cells)), _ -> new int[1])[
                                0] +=
                        responses.frequency(row);
            }
        }
        return new Patterns(chosen.length, counts);
    }

    private static int total(LinkedHashMap<Row, int[]> counts, byte value) {
        int total = 0;
        for (var row : counts.keySet()) {
            for (byte cell : row.cells) {
                total += cell == value ? 1 : 0;
            }
        }
        return total;
    }

    private void take(int row, byte[] cells) {
        int nextRight = rightFrom[row];
        int nextMissing = missingFrom[row];
        for (int j = 0; j < items; j++) {
            if (cells[j] == Responses.RIGHT) {
                right[nextRight++] = j;
                rightCounts[j] += frequencies[row];
            } else if (cells[j] == Responses.MISSING) {
                missing[nextMissing++] = j;
            }
        }
        rightFrom[row + 1] = nextRight;
        missingFrom[row + 1] = nextMissing;
    }
}
