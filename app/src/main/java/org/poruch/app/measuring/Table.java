package org.poruch.app.measuring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file in UTF-8 with a header; each line must have as many cells as the header. */
final class Table {
    private final String what;
    private final Path file;

    /**
     * @param what what the file holds, as a sentence begins: "The responses"
     */
    Table(String what, Path file) {
        this.what = what;
        this.file = file;
    }

    void read(Consumer<List<String>> header, Consumer<CsvRecord> row) {
        if (!Files.isRegularFile(file)) {
            throw refusal("must be a file, but there is none. Maybe it lies in another folder.");
        }
        try (var text = text();
                var reader =
                        CsvReader.builder()
                                .skipEmptyLines(false)
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .ofCsvRecord(text)) {
            read(reader, header, row);
        } catch (CharacterCodingException notText) {
            throw refusal("must be text in UTF-8. Maybe save it anew as “CSV UTF-8”.");
        } catch (CsvParseException broken) {
            throw broken(broken);
        } catch (UncheckedIOException | IOException unreadable) {
            throw refusal("could not be read: " + unreadable.getMessage());
        }
    }

    private BufferedReader text() throws IOException {
        var text = Files.newBufferedReader(file);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private void read(
            CsvReader<CsvRecord> reader, Consumer<List<String>> header, Consumer<CsvRecord> row) {
        var rows = reader.iterator();
        if (!rows.hasNext()) {
            throw refusal("must begin with a header, but is empty.");
        }
        var names = rows.next().getFields();
        checkOnce(names);
        header.accept(names);
        while (rows.hasNext()) {
            var record = rows.next();
            if (record.getFieldCount() == names.size()) {
                row.accept(record);
            } else if (record.getFieldCount() > 1 || !record.getField(0).isEmpty()) {
                throw refusal(
                        record,
                        "must have %d cells like its header, but has %d. Maybe a comma is missing or too many."
                                .formatted(names.size(), record.getFieldCount()));
            }
        }
    }

    private void checkOnce(List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isBlank()) {
                throw refusal("must name every column in the header, but one name is empty.");
            }
            if (!seen.add(name)) {
                throw refusal(
                        "must name each column once, but “%s” stands twice. Maybe two tests were joined."
                                .formatted(name));
            }
        }
    }

    private FileRefusal broken(CsvParseException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return refusal("must be text in UTF-8. Maybe save it anew as “CSV UTF-8”.");
            }
        }
        return refusal("must be CSV, but is not: " + fault.getMessage());
    }

    /** A sentence about the whole file. */
    FileRefusal refusal(String sentence) {
        return new FileRefusal("%s (%s) %s".formatted(what, file, sentence));
    }

    /** A sentence about a line. */
    FileRefusal refusal(CsvRecord record, String sentence) {
        return new FileRefusal(
                "%s (%s, line %d) %s"
                        .formatted(what, file, record.getStartingLineNumber(), sentence));
    }

    /** A sentence about a cell. */
    FileRefusal refusal(CsvRecord record, String column, String sentence) {
        return new FileRefusal(
                "%s (%s, line %d, %s) %s"
                        .formatted(what, file, record.getStartingLineNumber(), column, sentence));
    }
}
