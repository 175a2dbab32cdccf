package org.poruch.app.journey.needs.view;

import java.util.List;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * The form of one column.
 *
 * @param child the tutee is a child
 * @param pictured pictures come first, words may be left out
 */
public record NeedsFormPage(
        String journey,
        String voice,
        boolean child,
        boolean pictured,
        List<String> pictures,
        NeedsFields fields,
        String audience,
        List<Choice> audiences,
        Faults faults) {}
