package org.poruch.app.access.view;

import java.util.List;
import java.util.UUID;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * Who sees what on a journey.
 *
 * @param tutee the reader is the tutee
 * @param child the tutee is a child
 * @param decides the reader decides who walks along
 */
public record ParticipantsPage(
        UUID journey,
        boolean tutee,
        boolean child,
        List<ParticipantRow> now,
        List<ParticipantRow> ended,
        List<ConsentRow> consents,
        List<Choice> tutors,
        List<Choice> specialists,
        boolean decides,
        Faults faults) {}
