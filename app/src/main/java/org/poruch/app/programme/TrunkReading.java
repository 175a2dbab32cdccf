package org.poruch.app.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;
import org.poruch.app.programme.view.Trunk;

/** Reads what a tutor writes for all members. */
record TrunkReading(String title, @Nullable String goal, List<Trunk.Stop> steps) {
    private static final int TITLE = 200;
    private static final int ACTION = 500;
    private static final int WORDS = 1000;
    private static final int MOST = 40;
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal LONGEST = new BigDecimal("500");

    static TrunkReading of(ProgrammeWish wish) {
        var given = new Given();
        var title = given.text("title", wish.title(), TITLE);
        var goal = given.optionalText("goal", wish.goal(), WORDS);
        var lines =
                Objects.requireNonNullElse(wish.steps(), List.<ProgrammeWish.Line>of()).stream()
                        .filter(Objects::nonNull)
                        .toList();
        if (lines.isEmpty()) {
            given.fault("steps", "programme.fault.steps");
        } else if (lines.size() > MOST) {
            given.fault("steps", "programme.fault.many-steps", "most", MOST);
        }
        var steps = lines.stream().limit(MOST).map(line -> stop(given, line)).toList();
        given.check();
        return new TrunkReading(title, goal, steps);
    }

    private static Trunk.Stop stop(Given given, ProgrammeWish.Line line) {
        var hours = given.optionalNumber("steps", line.hours(), 0, LONGEST.intValue());
        if (hours != null && hours.compareTo(LEAST) < 0) {
            given.fault("steps", "page.fault.range", "least", LEAST, "most", LONGEST);
        }
        return new Trunk.Stop(
                given.text("steps", line.action(), ACTION),
                hours == null ? null : hours.setScale(1, RoundingMode.HALF_UP),
                given.optionalText("steps", line.product(), WORDS));
    }
}
