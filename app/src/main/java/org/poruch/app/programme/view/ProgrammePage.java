package org.poruch.app.programme.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;
import org.poruch.app.route.view.BranchLook;

/**
 * The programme as it is for one journey.
 *
 * @param trunk none as long as nobody has written one
 * @param branches the own route of this journey's tutee
 * @param own the reader is the tutee
 * @param signers who signs: tutee, guardians, tutors
 * @param members for the tutor only: journeys that may share it; a tutee sees nobody else
 */
public record ProgrammePage(
        UUID journey,
        String name,
        @Nullable Trunk trunk,
        List<BranchLook> branches,
        boolean own,
        boolean walked,
        List<Signer> signers,
        List<Member> members,
        int most,
        Map<String, String> typed,
        boolean stale,
        Faults faults) {

    /** Somebody who signs, and as what. */
    public record Signer(String capacity, String name) {}

    /** A journey that this tutor walks beside. */
    public record Member(UUID journey, String name, boolean in, boolean elsewhere) {}

    public String of(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
