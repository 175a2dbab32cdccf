package org.poruch.app.journey.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions that help to begin a reflection: other ones for a small child than for a teacher. */
@Component
@Transactional(readOnly = true)
class Prompts {
    private static final int SMALL = 10;
    private static final int MIDDLE = 14;
    private static final int USUAL = 12;
    private static final int EACH = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Prompts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last parts of the keys of their texts; none but for a reflection. */
    List<String> of(EntryKind kind, Visitor writer) {
        if (kind != EntryKind.REFLECTION) {
            return List.of();
        }
        var age = writer.child() ? age(writer) : "adult";
        return IntStream.rangeClosed(1, EACH).mapToObj(number -> age + "." + number).toList();
    }

    private String age(Visitor child) {
        int years =
                bornOn(child)
                        .map(day -> Period.between(day, child.today(clock)).getYears())
                        .orElse(USUAL);
        return years < SMALL ? "small" : years < MIDDLE ? "middle" : "big";
    }

    private Optional<LocalDate> bornOn(Visitor child) {
        return jdbc.sql("select born_on from person where id = ? and born_on is not null")
                .param(child.person())
                .query(LocalDate.class)
                .optional();
    }
}
