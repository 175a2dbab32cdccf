package org.poruch.app.journey.note;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Reads what a tutor wants to note. */
record NoteReading(UUID id, String text, @Nullable LocalDate happenedOn) {
    private static final int LONGEST = 20_000;

    record Fields(@Nullable String id, @Nullable String text, @Nullable String happenedOn) {}

    static NoteReading of(Fields fields, LocalDate today) {
        var given = new Given();
        var text = given.text("text", fields.text(), LONGEST);
        var day = given.optionalDay("happenedOn", fields.happenedOn());
        if (day != null && day.isAfter(today)) {
            given.fault("happenedOn", "note.fault.future");
        }
        var id = given.optionalId("id", fields.id());
        given.check();
        return new NoteReading(
                Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch), text, day);
    }

    LocalDate dayOr(LocalDate today) {
        return Objects.requireNonNullElse(happenedOn, today);
    }
}
