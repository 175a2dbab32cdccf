package org.poruch.app.measuring;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.poruch.measure.Abilities;
import org.poruch.measure.AdaptiveRun;
import org.poruch.measure.Profile;
import org.poruch.measure.Responses;

/** What is computed for each person, as CSV. Numbers in full; what does not exist is empty. */
public final class Rows {
    private final Output output;
    private final Path file;
    private final Responses responses;

    public Rows(Output output, Path file, Responses responses) {
        this.output = output;
        this.file = file;
        this.responses = responses;
    }

    public void abilities(Abilities abilities) {
        write(
                List.of("person", "theta", "se"),
                (csv, row) ->
                        csv.writeRecord(
                                person(row),
                                number(abilities.theta(row)),
                                number(abilities.se(row))));
    }

    public void runs(List<AdaptiveRun> runs) {
        write(
                List.of("person", "items", "theta", "sd"),
                (csv, row) ->
                        csv.writeRecord(
                                person(row),
                                Integer.toString(runs.get(row).items()),
                                number(runs.get(row).theta()),
                                number(runs.get(row).sd())));
    }

    public void profile(Profile profile, double aim) {
        write(
                List.of("person", "topic", "items", "raw", "level", "low", "high", "verdict"),
                (csv, row) -> {
                    for (var level : profile.of(row)) {
                        csv.writeRecord(
                                person(row),
                                level.topic(),
                                Integer.toString(level.items()),
                                number(level.raw()),
                                number(level.level()),
                                number(level.low()),
                                number(level.high()),
                                level.verdict(aim).word());
                    }
                });
    }

    private interface Row {
        void write(CsvWriter csv, int row);
    }

    private void write(List<String> header, Row each) {
        output.write(
                file,
                stream -> {
                    try (var csv =
                            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream)) {
                        csv.writeRecord(header);
                        IntStream.range(0, responses.rows()).forEach(row -> each.write(csv, row));
                    } catch (java.io.UncheckedIOException fault) {
                        throw new IOException(fault);
                    }
                });
    }

    private String person(int row) {
        return responses.persons().get(row);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
