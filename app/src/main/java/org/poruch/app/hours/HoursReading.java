package org.poruch.app.hours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Reads time that a tutor adds by hand. */
record HoursReading(UUID id, Work work, int minutes, LocalDate day) {
    static final int MOST = 600;

    record Fields(
            @Nullable String id,
            @Nullable String work,
            @Nullable String minutes,
            @Nullable String happenedOn) {}

    static HoursReading of(Fields fields, LocalDate today) {
        var given = new Given();
        var work = given.choice("work", fields.work(), Work.class);
        int minutes = minutes(given, fields.minutes(), 1);
        var day =
                Objects.requireNonNullElse(
                        given.optionalDay("happenedOn", fields.happenedOn()), today);
        if (day.isAfter(today)) {
            given.fault("happenedOn", "hours.fault.future");
        }
        var id = given.optionalId("id", fields.id());
        given.check();
        return new HoursReading(
                Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                Objects.requireNonNull(work),
                minutes,
                day);
    }

    /** The tutor's own number for a piece; nothing may count more than ten hours. */
    static int corrected(@Nullable String minutes) {
        var given = new Given();
        int read = minutes(given, minutes, 0);
        given.check();
        return read;
    }

    private static int minutes(Given given, @Nullable String raw, int least) {
        if (raw == null || raw.isBlank()) {
            given.fault("minutes", "page.fault.empty");
            return 0;
        }
        var number = given.optionalNumber("minutes", raw, least, MOST);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            given.fault("minutes", "page.fault.range", "least", least, "most", MOST);
        }
        return number == null ? 0 : number.intValue();
    }
}
