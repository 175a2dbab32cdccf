package org.poruch.app.route.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * One step: to be written, changed, or read.
 *
 * @param step the step as it stands; none while it is new
 * @param own the reader is the tutee, who alone writes here
 * @param meanwhile where the step differs from what was typed, if it was changed meanwhile
 * @param links what other rooms hang on it
 */
public record StepPage(
        UUID journey,
        @Nullable StepLook step,
        boolean own,
        Typed typed,
        Faults faults,
        List<Choice> forms,
        List<Choice> branches,
        List<Difference> meanwhile,
        List<StepLink> links) {}
