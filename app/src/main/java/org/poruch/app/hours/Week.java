package org.poruch.app.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A week from Monday to Sunday, written as {@code 2026-W47}. */
record Week(LocalDate from) {
    static Week of(LocalDate day) {
        return new Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
    }

    /** Empty for what is not a week between 2000 and 2100. */
    static Optional<Week> read(@Nullable String word) {
        if (word == null || !word.matches("20\\d\\d-W\\d\\d")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Week(LocalDate.parse(word + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    LocalDate until() {
        return from.plusDays(6);
    }

    String word() {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                from.get(IsoFields.WEEK_BASED_YEAR),
                from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    Week before() {
        return new Week(from.minusWeeks(1));
    }

    Week after() {
        return new Week(from.plusWeeks(1));
    }
}
