package org.poruch.app.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journey as its page shows it, without the thread. */
record JourneyHead(
        UUID id,
        Practice practice,
        JourneyState state,
        String stage,
        Turn turn,
        Instant turnSince,
        @Nullable TurnLine turnLine,
        UUID openedBy,
        @Nullable UUID follows,
        @Nullable String interest,
        JourneyStore.@Nullable Wording question,
        @Nullable GoalLook goal,
        @Nullable GoalLook proposed,
        List<Walked> walk,
        List<Participant> participants) {

    /** What made it somebody's turn. */
    record TurnLine(
            UUID id, String kind, UUID author, @Nullable String text, @Nullable String sheet) {}

    record Walked(String stage, LocalDate on) {}

    /** A goal and the words of those who have agreed to it. */
    record GoalLook(UUID id, String image, LocalDate until, UUID proposedBy, List<Agreed> agreed) {}

    record Agreed(UUID person, LocalDate on) {}

    /**
     * Somebody in a relation to the journey today.
     *
     * @param answersWithin days within which a tutor says to answer
     * @param nudge what a tutee wanted to be reminded of, when the time for it has come
     */
    record Participant(
            UUID id,
            UUID person,
            String name,
            String capacity,
            @Nullable String subject,
            @Nullable String school,
            boolean child,
            @Nullable Integer answersWithin,
            @Nullable String nudge) {
        /** What they teach and where, or nothing. */
        @Nullable String about() {
            var parts = Stream.of(subject, school).filter(Objects::nonNull).toList();
            return parts.isEmpty() ? null : String.join(", ", parts);
        }

        String firstName() {
            return name.split(" ", 2)[0];
        }
    }

    JourneyHead with(List<Participant> people) {
        return new JourneyHead(
                id, practice, state, stage, turn, turnSince, turnLine, openedBy, follows, interest,
                question, goal, proposed, walk, people);
    }

    List<Participant> those(String capacity) {
        return participants.stream().filter(each -> each.capacity().equals(capacity)).toList();
    }

    /** The shortest time within which one of the tutors says to answer. */
    @Nullable Integer answersWithin() {
        return those("tutor").stream()
                .map(Participant::answersWithin)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    /** The given name of a participant, or nothing for somebody who is not beside any more. */
    String firstName(UUID person) {
        return participants.stream()
                .filter(each -> each.person().equals(person))
                .map(Participant::firstName)
                .findFirst()
                .orElse("");
    }
}
