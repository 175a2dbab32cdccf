package org.poruch.app.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * What a person gave in a form or a body, read field by field. Faults are collected, so that all of
 * them are told at once; {@link #check} ends the reading.
 */
public final class Given {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private Faults faults = Faults.none();

    /** Words that must be there. */
    public String text(String field, @Nullable String raw, int most) {
        var text = Text.needed(raw, most);
        faults = text.check(faults, field);
        return text.value();
    }

    /** Words that may be left out; blank counts as left out. */
    public @Nullable String optionalText(String field, @Nullable String raw, int most) {
        var text = Text.read(raw, most);
        faults = text.check(faults, field);
        return text.isEmpty() || text.fault() != null ? null : text.value();
    }

    /** A day that must be there. */
    public LocalDate day(String field, @Nullable String raw) {
        var day = optionalDay(field, raw);
        if (day == null) {
            fault(field, "page.fault.empty");
        }
        return day == null ? EARLIEST : day;
    }

    public @Nullable LocalDate optionalDay(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(raw.strip());
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                fault(field, "page.fault.date-far");
            }
            return day;
        } catch (DateTimeException e) {
            fault(field, "page.fault.date");
            return null;
        }
    }

    /** A number from least to most. */
    public @Nullable BigDecimal optionalNumber(
            String field, @Nullable String raw, int least, int most) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            var number = new BigDecimal(raw.strip().replace(',', '.'));
            if (number.compareTo(BigDecimal.valueOf(least)) < 0
                    || number.compareTo(BigDecimal.valueOf(most)) > 0
                    || number.scale() > 6) {
                fault(field, "page.fault.range", "least", least, "most", most);
                return null;
            }
            return number;
        } catch (NumberFormatException e) {
            fault(field, "page.fault.number");
            return null;
        }
    }

    /** One of the words of this choice, written as the API writes them: {@code lesson-video}. */
    public <E extends Enum<E>> @Nullable E choice(
            String field, @Nullable String raw, Class<E> choices) {
        if (raw == null || raw.isBlank()) {
            fault(field, "page.fault.choice");
            return null;
        }
        var name = raw.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        var found =
                Arrays.stream(choices.getEnumConstants())
                        .filter(each -> each.name().equals(name))
                        .findFirst();
        if (found.isEmpty()) {
            fault(field, "page.fault.choice");
        }
        return found.orElse(null);
    }

    /** An id, which a client may have made. */
    public @Nullable UUID optionalId(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(raw.strip());
        } catch (IllegalArgumentException e) {
            fault(field, "page.fault.id");
            return null;
        }
    }

    public void fault(String field, String key, Object... nameValues) {
        faults = faults.and(field, key, nameValues);
    }

    /** Ends the reading: throws all faults, if there are any. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
