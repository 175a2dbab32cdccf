package org.poruch.app.journey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.view.QuestionPage;
import org.poruch.app.journey.view.Wording;
import org.poruch.app.page.Given;

/**
 * A question as it comes in, from the page or the API.
 *
 * @param purpose which decision, path or way of acting it is for, in which class; {@code for}
 *     outside
 * @param due by when; {@code by} outside
 */
record QuestionForm(
        @Nullable String text,
        @Nullable String missing,
        @JsonProperty("for") @Nullable String purpose,
        @JsonProperty("by") @Nullable String due) {
    static final int LONGEST_PART = 1000;
    static final int LONGEST_DUE = 200;

    JourneyStore.Wording read() {
        var given = new Given();
        var wording =
                new JourneyStore.Wording(
                        given.text("text", text, JourneyApi.LONGEST),
                        given.optionalText("missing", missing, LONGEST_PART),
                        given.optionalText("for", purpose, LONGEST_PART),
                        given.optionalText("by", due, LONGEST_DUE));
        given.check();
        return wording;
    }

    QuestionPage.Typed typed() {
        return new QuestionPage.Typed(shown(text), shown(missing), shown(purpose), shown(due));
    }

    static QuestionForm of(Wording wording) {
        return new QuestionForm(
                wording.text(), wording.missing(), wording.purpose(), wording.due());
    }

    private static String shown(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
