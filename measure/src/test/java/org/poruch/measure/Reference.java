package org.poruch.measure;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the reference files; what they are says README.md beside them. */
final class Reference {
    private Reference() {}

    static List<Map<String, String>> table(String name) {
        try (var stream = Reference.class.getResourceAsStream("/reference/" + name + ".csv")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var header = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> row(header, line.split(",", -1))).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        return IntStream.range(0, header.length)
                .boxed()
                .collect(toMap(i -> header[i], i -> cells[i]));
    }

    static double number(Map<String, String> row, String column) {
        var cell = row.get(column);
        return cell.isEmpty() || cell.equals("nan") || cell.equals("inf")
                ? Double.NaN
                : Double.parseDouble(cell);
    }

    static Responses responses(String set) {
        var rows = table(set);
        var items =
                new ArrayList<>(
                        table(set + "_1pl_items").stream().map(row -> row.get("item")).toList());
        var cells = new byte[rows.size() * items.size()];
        var frequencies = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            frequencies[row] = Integer.parseInt(rows.get(row).getOrDefault("freq", "1"));
            for (int item = 0; item < items.size(); item++) {
                var cell = rows.get(row).get(items.get(item));
                cells[row * items.size() + item] =
                        cell.isEmpty() ? Responses.MISSING : Byte.parseByte(cell);
            }
        }
        return Responses.of(items, Answers.names("", rows.size()), cells, frequencies);
    }

    static List<String> topicOfEachItem(String set) {
        var topics =
                table(set + "_topics").stream()
                        .collect(toMap(row -> row.get("item"), row -> row.get("topic")));
        return responses(set).items().stream().map(topics::get).toList();
    }

    static double[] column(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    static String show(double[] values) {
        return Arrays.toString(values);
    }
}
