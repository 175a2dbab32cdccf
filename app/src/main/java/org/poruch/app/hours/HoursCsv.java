package org.poruch.app.hours;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Messages;
import org.poruch.app.page.view.Words;
import org.springframework.stereotype.Component;

/** A week as a table for a spreadsheet: each counted piece is a row. */
@Component
class HoursCsv {
    private static final String MARK = "\uFEFF";

    private final Messages messages;

    HoursCsv(Messages messages) {
        this.messages = messages;
    }

    String of(WeekOfWork week, Visitor reader) {
        var words = messages.in(reader.language());
        var head =
                Stream.of("day", "tutee", "kind", "what", "minutes")
                        .map(column -> words.text("hours.csv." + column))
                        .toList();
        return Stream.concat(
                        Stream.of(head), week.pieces().stream().map(piece -> row(piece, words)))
                .map(HoursCsv::line)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static List<String> row(Spent piece, Words words) {
        return List.of(
                piece.day().toString(),
                piece.tutee(),
                words.text("hours.work." + piece.work().word()),
                words.text("hours.what." + piece.what()),
                Integer.toString(piece.minutes()));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(HoursCsv::cell).collect(Collectors.joining(","));
    }

    /** A cell that a spreadsheet would take for a formula is made a text. */
    private static String cell(String text) {
        var plain = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
