package org.poruch.app.journey;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** A named sequence of stages. */
public enum Practice {
    /** With a teacher. */
    SEVEN_STAGES("interest", "question", "goal", "plan", "doing", "results", "next"),
    /** With a learner. */
    SIX_STEPS("needs", "trust", "trial", "programme", "reflection", "scaling");

    private final List<String> stages;

    Practice(String... stages) {
        this.stages = List.of(stages);
    }

    public List<String> stages() {
        return stages;
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
