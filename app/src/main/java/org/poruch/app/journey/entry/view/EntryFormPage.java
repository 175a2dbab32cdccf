package org.poruch.app.journey.entry.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.evidence.view.Piece;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * The form in which an entry is written or reworded.
 *
 * @param action where it is sent
 * @param back where one goes without saving
 * @param about the entry to which this one answers
 * @param audience the audience that is chosen
 * @param audiences those that can be chosen, with the names of their people
 * @param version the version that is being changed; 0 for a new entry
 * @param current what another change put there meanwhile
 * @param prompts questions that help to begin, by age
 * @param pieces the files that hang on it
 */
public record EntryFormPage(
        String action,
        String back,
        String kind,
        EntryFields fields,
        @Nullable EntryLook about,
        String audience,
        List<Choice> audiences,
        int version,
        @Nullable EntryLook current,
        List<Piece> pieces,
        List<String> prompts,
        Faults faults) {

    public static final List<String> TAGS = List.of("success", "failure", "difficulty");

    public boolean editing() {
        return version > 0;
    }

    public boolean trio() {
        return kind.equals("probe") || kind.equals("reflection");
    }

    /** A reflection is its three answers; everything else starts with a text. */
    public boolean texted() {
        return !kind.equals("reflection") || (fields.text() != null && !fields.text().isBlank());
    }
}
