package org.poruch.app.journey.goal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * The goal that holds, what is proposed, and whose word is awaited.
 *
 * @param walked words can be said: the journey is open
 * @param own the reader is the tutee
 * @param earlier what does not hold any more, or never did
 */
public record GoalPage(
        UUID journey,
        boolean walked,
        boolean own,
        @Nullable Card holds,
        List<Card> proposed,
        List<Card> earlier,
        @Nullable String question,
        @Nullable String interest,
        Form form,
        Faults faults) {

    /**
     * One goal.
     *
     * @param state its state; {@code refused} and {@code withdrawn} never held
     * @param since when it was agreed, or proposed
     * @param awaited whose words are awaited, the reader's not among them
     * @param mine the reader's word is awaited
     * @param ownProposal the reader has proposed it
     */
    public record Card(
            UUID id,
            String state,
            String image,
            List<String> signs,
            LocalDate until,
            String proposedBy,
            Instant since,
            List<Word> words,
            List<Name> awaited,
            boolean mine,
            boolean ownProposal,
            List<Hint> hints) {}

    /** A word that was said. */
    public record Word(Name by, boolean agreed, @Nullable String why) {}

    public record Name(String name, boolean tutee) {}

    /**
     * @param how the end of the key of its sentence
     */
    public record Hint(String what, String how, long number) {}

    /**
     * What stands in the forms.
     *
     * @param about the goal to which the line belongs, or instead of which other words are proposed
     */
    public record Form(
            String image,
            String signs,
            String until,
            String why,
            @Nullable UUID about,
            boolean open) {}
}
