package org.poruch.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** When something happened: its day in the centre, and the instant. */
record Moment(LocalDate day, OffsetDateTime at) {
    static Moment on(LocalDate day, int minute, ZoneId zone) {
        var at = day.atStartOfDay(zone).plusMinutes(minute).toInstant().atOffset(ZoneOffset.UTC);
        return new Moment(day, at);
    }

    Instant instant() {
        return at.toInstant();
    }

    Moment earlier(int days) {
        return new Moment(day.minusDays(days), at.minusDays(days));
    }

    Moment daysLater(int days) {
        return new Moment(day.plusDays(days), at.plusDays(days));
    }

    Moment later(int minutes) {
        return new Moment(day, at.plusMinutes(minutes));
    }
}
