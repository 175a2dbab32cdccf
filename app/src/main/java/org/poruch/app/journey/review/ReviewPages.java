package org.poruch.app.journey.review;

import java.util.List;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.review.view.ReviewPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a review together for its reader. */
@Component
@Transactional(readOnly = true)
class ReviewPages {
    private final ReviewStore store;
    private final Journeys journeys;

    ReviewPages(ReviewStore store, Journeys journeys) {
        this.store = store;
        this.journeys = journeys;
    }

    ReviewPage of(JourneyId journey, Standing standing, ReviewPage.Draft draft) {
        var review = Review.of(store.words(journey));
        return new ReviewPage(
                journey.value(),
                standing.tutee(),
                standing.is(Capacity.TUTOR),
                journeys.isWalked(journey),
                review.map(now -> new ReviewPage.Chosen(now.form().word(), now.level().word()))
                        .orElse(null),
                review.flatMap(now -> now.newest(ReviewPart.EXPERT))
                        .map(ReviewPages::signed)
                        .orElse(null),
                review.flatMap(now -> now.newest(ReviewPart.DECISION))
                        .map(ReviewPages::signed)
                        .orElse(null),
                review.map(
                                now ->
                                        now.earlier().reversed().stream()
                                                .map(ReviewPages::earlier)
                                                .toList())
                        .orElse(List.of()),
                review.map(Review::version).orElse(0),
                draft);
    }

    private static ReviewPage.Signed signed(ReviewWord word) {
        return new ReviewPage.Signed(String.valueOf(word.text()), word.by().name(), word.at());
    }

    private static ReviewPage.Earlier earlier(ReviewWord word) {
        var form = word.form();
        var level = word.level();
        return new ReviewPage.Earlier(
                word.part().word(),
                form == null ? null : form.word(),
                level == null ? null : level.word(),
                word.text(),
                word.by().name(),
                word.at());
    }
}
