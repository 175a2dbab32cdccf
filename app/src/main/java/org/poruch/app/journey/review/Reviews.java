package org.poruch.app.journey.review;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end analysis of a journey: chosen and decided by the tutee, with the tutor's expert word
 * apart.
 */
@Component
@Transactional
class Reviews {
    static final int LONGEST = 10_000;

    private final ReviewStore store;
    private final Journeys journeys;
    private final JourneyThread thread;
    private final Clock clock;

    Reviews(ReviewStore store, Journeys journeys, JourneyThread thread, Clock clock) {
        this.store = store;
        this.journeys = journeys;
        this.thread = thread;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Review> of(JourneyId journey) {
        return Review.of(store.words(journey));
    }

    /** The tutee chooses form and level, or chooses others. */
    void choose(JourneyId journey, Supplier<ReviewWish> wish, Seen seen, Visitor who) {
        var practice = journeys.walked(journey);
        var before = of(journey);
        before.ifPresent(now -> seen.check(now.version(), () -> now));
        var choice = wish.get().read();
        if (before.filter(now -> now.stands(choice)).isEmpty()) {
            var line = tell(journey, ReviewPart.CHOICE, before, choice.words(), who);
            store.add(journey, choice, who.person(), line);
            if (before.map(Review::expert).isEmpty()) {
                thread.turn(journey, Turn.TUTOR, line);
            }
        }
        var stage = practice == Practice.SIX_STEPS ? "reflection" : "results";
        journeys.arrive(journey, stage, who.person(), who.today(clock));
    }

    /** The tutor's word as the expert, signed. Whoever corrects it adds a newer one. */
    void expert(JourneyId journey, Supplier<@Nullable String> text, Seen seen, Visitor who) {
        var before = say(journey, ReviewPart.EXPERT, text, seen, who);
        if (before.decision() == null) {
            thread.turn(
                    journey,
                    Turn.TUTEE,
                    of(journey)
                            .flatMap(now -> now.newest(ReviewPart.EXPERT))
                            .map(ReviewWord::line)
                            .orElse(null));
        }
    }

    /** What follows from it all: the tutee decides, with or without the tutor's word. */
    void decide(JourneyId journey, Supplier<@Nullable String> text, Seen seen, Visitor who) {
        say(journey, ReviewPart.DECISION, text, seen, who);
        thread.turn(journey, Turn.NOBODY, null);
    }

    private Review say(
            JourneyId journey,
            ReviewPart part,
            Supplier<@Nullable String> text,
            Seen seen,
            Visitor who) {
        journeys.walked(journey);
        var before = of(journey);
        before.ifPresent(now -> seen.checkIfGiven(now.version(), () -> now));
        var given = new Given();
        var words = given.text("text", text.get(), LONGEST);
        given.check();
        var review = before.orElseThrow(() -> new Conflict("review-not-chosen"));
        var line = tell(journey, part, before, Map.of("text", words), who);
        store.add(journey, part, words, who.person(), line);
        return review;
    }

    /** A correction by the same person stays the same line. */
    private UUID tell(
            JourneyId journey,
            ReviewPart part,
            Optional<Review> before,
            Map<String, String> words,
            Visitor who) {
        var told =
                before.flatMap(now -> now.newest(part))
                        .filter(word -> word.isOf(part, who.person()));
        var id = told.map(ReviewWord::line).orElseGet(UuidCreator::getTimeOrderedEpoch);
        var line =
                ThreadLine.ofPair(journey, id, part.line(), who.person(), who.today(clock), words);
        if (told.isPresent()) {
            thread.retell(line);
        } else {
            thread.tell(line);
        }
        return id;
    }
}
