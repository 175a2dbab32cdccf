package org.poruch.app.page.view;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content: the reader's language and theme, who is signed in,
 * where one can go, the tokens that a form carries.
 *
 * @param words the texts in the reader's language
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param path the address of this page, for the language switch and for coming back after sign-in
 * @param csrf the token that every form sends back, masked anew for each page
 * @param readerId who is signed in: a form that comes too late waits for its own writer
 * @param reader the name of the person signed in
 * @param child the reader is a child: the system says «ти»
 * @param said one sentence about what was just done, such as "Saved"
 * @param today the day in the centre's time zone
 */
public record Shell(
        Words words,
        String theme,
        String path,
        String csrf,
        @Nullable UUID readerId,
        @Nullable String reader,
        boolean child,
        List<NavItem> nav,
        @Nullable Said said,
        LocalDate today,
        ZoneId zone) {

    /**
     * The text of this key, in the reader's language; arguments come as name, value, name, value.
     */
    public String t(String key, Object... nameValues) {
        return words.text(key, nameValues);
    }

    public String language() {
        return words.language();
    }

    /** «четвер, 26 листопада». */
    public String day(LocalDate day) {
        return spelling().day(day);
    }

    /** «26 лист.», with the year when it is not this one. */
    public String dayShort(LocalDate day) {
        return day.getYear() == today.getYear()
                ? spelling().dayShort(day)
                : spelling().dayShortWithYear(day);
    }

    /** «26 листопада 2026». */
    public String date(LocalDate day) {
        return spelling().date(day);
    }

    /** «листопад 2026». */
    public String month(LocalDate day) {
        return spelling().month(day);
    }

    /** «25 листопада, 15:00» on the centre's clock. */
    public String moment(Instant instant) {
        return spelling().moment(instant.atZone(zone));
    }

    /** «15:00» on the centre's clock. */
    public String clock(Instant instant) {
        return spelling().clock(instant.atZone(zone));
    }

    /** The day of an instant in the centre's zone. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** «сьогодні», «вчора», «4 дні тому»; a day still to come is named as itself. */
    public String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days < 0 ? dayShort(day) : t("page.ago", "days", days);
    }

    /** Hours, with one decimal at most. */
    public String hours(BigDecimal hours) {
        return spelling().number(hours);
    }

    public String number(long number) {
        return spelling().number(number);
    }

    /** A fresh key for one form: the same form sent twice is done once. */
    public String once() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private Spelling spelling() {
        return Spelling.in(words.language());
    }
}
