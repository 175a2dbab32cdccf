package org.poruch.app.journey.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands now, put together from all that was said.
 *
 * @param said everything, in the order in which it was said
 */
record Review(
        int version,
        ReviewForm form,
        ReviewLevel level,
        @Nullable Expert expert,
        @Nullable Decision decision,
        List<ReviewWord> earlier,
        @JsonIgnore List<ReviewWord> said) {

    /** The tutor's word, signed with name and moment. */
    record Expert(String text, ReviewWord.By by, Instant at) {}

    /** What the tutee decided. */
    record Decision(String text, Instant at) {}

    /** Nothing, as long as nobody has chosen form and level. */
    static Optional<Review> of(List<ReviewWord> said) {
        return newest(said, ReviewPart.CHOICE).map(choice -> of(choice, said));
    }

    private static Review of(ReviewWord choice, List<ReviewWord> said) {
        var expert = newest(said, ReviewPart.EXPERT);
        var decision = newest(said, ReviewPart.DECISION);
        var holding = List.of(Optional.of(choice), expert, decision);
        return new Review(
                said.getLast().version(),
                Objects.requireNonNull(choice.form()),
                Objects.requireNonNull(choice.level()),
                expert.map(word -> new Expert(text(word), word.by(), word.at())).orElse(null),
                decision.map(word -> new Decision(text(word), word.at())).orElse(null),
                said.stream().filter(word -> !holding.contains(Optional.of(word))).toList(),
                said);
    }

    /** The last word of this part. */
    static Optional<ReviewWord> newest(List<ReviewWord> said, ReviewPart part) {
        return said.stream().filter(word -> word.part() == part).reduce((first, second) -> second);
    }

    private static String text(ReviewWord word) {
        return Objects.requireNonNull(word.text());
    }

    boolean stands(Choice choice) {
        return form == choice.form() && level == choice.level();
    }

    Optional<ReviewWord> newest(ReviewPart part) {
        return newest(said, part);
    }
}
