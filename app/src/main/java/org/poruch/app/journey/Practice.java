package org.poruch.app.journey;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A named sequence of stages. */
public enum Practice {
    /** With a teacher. */
    SEVEN_STAGES("interest", "question", "goal", "plan", "doing", "results", "next"),
    /** With a learner. */
    SIX_STEPS("needs", "trust", "trial", "programme", "reflection", "scaling"),
    /** A teacher's first ninety days as a tutor, with a supervising tutor beside. */
    TUTOR_START("watching", "first-tutee", "walking", "own-hand"),
    /** A young teacher's first year at school, with a mentor beside. */
    FIRST_YEAR("arriving", "visits", "own-lesson", "year-end");

    private static final int START = 90;

    private final List<String> stages;

    Practice(String... stages) {
        this.stages = List.of(stages);
    }

    public List<String> stages() {
        return stages;
    }

    /** In how many days the stages are usually walked; null where there is no usual time. */
    public @Nullable Integer days() {
        return this == TUTOR_START ? START : null;
    }

    /** A way for grown-ups, into their own work. */
    boolean adult() {
        return this == TUTOR_START || this == FIRST_YEAR;
    }

    public String first() {
        return stages.getFirst();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Practice of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
