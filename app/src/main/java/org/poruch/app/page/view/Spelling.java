package org.poruch.app.page.view;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How one language writes days, times and numbers; its parts may be used by many threads at once.
 */
final class Spelling {
    private static final Spelling UKRAINIAN = new Spelling(Locale.of("uk", "UA"));
    private static final Spelling RUSSIAN = new Spelling(Locale.of("ru", "UA"));
    private static final Spelling ENGLISH = new Spelling(Locale.of("en", "GB"));

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayShort;
    private final DateTimeFormatter dayShortWithYear;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter clock;
    private final LocalizedNumberFormatter number;

    private Spelling(Locale locale) {
        day = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale);
        dayShort = DateTimeFormatter.ofPattern("d MMM", locale);
        dayShortWithYear = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        moment = DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale);
        clock = DateTimeFormatter.ofPattern("HH:mm", locale);
        number = NumberFormatter.withLocale(locale).precision(Precision.maxFraction(1));
    }

    static Spelling in(String language) {
        return switch (language) {
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            default -> ENGLISH;
        };
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String dayShort(LocalDate date) {
        return dayShort.format(date);
    }

    String dayShortWithYear(LocalDate date) {
        return dayShortWithYear.format(date);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String month(LocalDate day) {
        return month.format(day);
    }

    String moment(ZonedDateTime time) {
        return moment.format(time);
    }

    String clock(ZonedDateTime time) {
        return clock.format(time);
    }

    String number(Number value) {
        return number.format(value).toString();
    }
}
