package org.poruch.app.route.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * A tutor's idea: to be written by the tutor, or answered by the tutee.
 *
 * @param proposal none while it is new
 * @param by the tutor's name
 * @param own the reader is the tutee, who answers
 */
public record ProposalPage(
        UUID journey,
        @Nullable ProposalLook proposal,
        String by,
        boolean own,
        Typed typed,
        Faults faults,
        List<Choice> forms,
        List<Choice> branches,
        List<StepLink> links) {}
