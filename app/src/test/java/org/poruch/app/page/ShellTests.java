package org.poruch.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.poruch.app.page.view.Shell;

class ShellTests {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Messages MESSAGES = new Messages();

    @Test
    void writesDaysInThreeLanguages() {
        assertThat(shell("uk").day(THURSDAY)).isEqualTo("четвер, 26 листопада");
        assertThat(shell("ru").day(THURSDAY)).isEqualTo("четверг, 26 ноября");
        assertThat(shell("en").day(THURSDAY)).isEqualTo("Thursday, 26 November");
    }

    @Test
    void writesShortDaysAndFullDates() {
        assertThat(shell("uk").dayShort(THURSDAY)).isEqualTo("26 лист.");
        assertThat(shell("uk").dayShort(THURSDAY.minusYears(1))).isEqualTo("26 лист. 2025");
        assertThat(shell("uk").date(THURSDAY)).isEqualTo("26 листопада 2026");
        assertThat(shell("ru").date(THURSDAY)).isEqualTo("26 ноября 2026");
    }

    @Test
    void writesMomentsOnTheClockOfTheCentre() {
        Instant oneInGreenwich = Instant.parse("2026-11-25T13:00:00Z");
        assertThat(shell("uk").moment(oneInGreenwich)).isEqualTo("25 листопада, 15:00");
        assertThat(shell("ru").moment(oneInGreenwich)).isEqualTo("25 ноября, 15:00");
        assertThat(shell("en").moment(oneInGreenwich)).isEqualTo("25 November, 15:00");
        assertThat(shell("en").dayOf(Instant.parse("2026-11-25T22:30:00Z"))).isEqualTo(THURSDAY);
    }

    @Test
    void saysHowLongAgo() {
        Shell uk = shell("uk");
        LocalDate today = uk.today();
        assertThat(uk.ago(today)).isEqualTo("сьогодні");
        assertThat(uk.ago(today.minusDays(1))).isEqualTo("вчора");
        assertThat(uk.ago(today.minusDays(4))).isEqualTo("4 дні тому");
        assertThat(uk.ago(today.minusDays(21))).isEqualTo("21 день тому");
        assertThat(uk.ago(today.plusDays(2))).isEqualTo("28 лист.");
        assertThat(shell("ru").ago(today.minusDays(31))).isEqualTo("31 день назад");
        assertThat(shell("en").ago(today.minusDays(31))).isEqualTo("31 days ago");
    }

    @Test
    void writesHoursWithOneDecimalAtMost() {
        assertThat(shell("uk").hours(new BigDecimal("14.50"))).isEqualTo("14,5");
        assertThat(shell("en").hours(new BigDecimal("6.00"))).isEqualTo("6");
        assertThat(shell("en").number(30000)).isEqualTo("30,000");
    }

    @Test
    void everyFormHasAKeyOfItsOwn() {
        Shell shell = shell("uk");
        assertThat(shell.once()).isNotEqualTo(shell.once());
    }

    static Shell shell(String language) {
        return new Shell(
                MESSAGES.in(language),
                "auto",
                "/",
                "token",
                null,
                null,
                false,
                List.of(),
                null,
                THURSDAY,
                ZoneId.of("Europe/Kyiv"));
    }
}
