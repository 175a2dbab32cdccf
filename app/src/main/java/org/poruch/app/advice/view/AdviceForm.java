package org.poruch.app.advice.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * Advice for one stage, to be changed.
 *
 * @param now how it reads when somebody else has changed it meanwhile
 */
public record AdviceForm(
        String stage,
        String lines,
        String questions,
        int version,
        boolean changed,
        @Nullable AdviceCard now,
        List<Earlier> earlier,
        Faults faults) {

    public record Earlier(@Nullable String lines, String name, Instant at) {}
}
