package org.poruch.app.journey.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/**
 * A goal as it comes in, from the page or the API.
 *
 * @param id made by the client, or null
 * @param signs by which one will see that it is reached
 */
record GoalForm(
        @Nullable String id,
        @Nullable String image,
        @Nullable List<@Nullable String> signs,
        @Nullable String until) {
    static final int LONGEST_IMAGE = 1000;
    static final int LONGEST_SIGN = 300;
    static final int MOST_SIGNS = 10;

    /** A goal that can be proposed. */
    record Wish(@Nullable UUID id, String image, List<String> signs, LocalDate until) {}

    /** From the page: one sign a line. */
    static GoalForm ofLines(String image, String signs, String until) {
        return new GoalForm(
                null, image, signs.lines().<@Nullable String>map(line -> line).toList(), until);
    }

    Wish read(LocalDate today) {
        var given = new Given();
        var wish =
                new Wish(
                        given.optionalId("id", id),
                        given.text("image", image, LONGEST_IMAGE),
                        signs(given),
                        given.day("until", until));
        if (wish.until().isBefore(today)) {
            given.fault("until", "goal.fault.past");
        }
        given.check();
        return wish;
    }

    private List<String> signs(Given given) {
        var read =
                Objects.requireNonNullElse(signs, List.<@Nullable String>of()).stream()
                        .limit(MOST_SIGNS * 10L)
                        .map(sign -> given.optionalText("signs", sign, LONGEST_SIGN))
                        .<String>mapMulti(
                                (sign, next) -> {
                                    if (sign != null) {
                                        next.accept(sign);
                                    }
                                })
                        .toList();
        if (read.size() > MOST_SIGNS) {
            given.fault("signs", "goal.fault.signs", "most", MOST_SIGNS);
        }
        return read;
    }
}
