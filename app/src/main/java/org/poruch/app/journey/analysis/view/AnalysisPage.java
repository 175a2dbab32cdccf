package org.poruch.app.journey.analysis.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * The sheet of two sides. What was typed and could not be taken stands in the fields again.
 *
 * @param tutee the name of the one on the left
 * @param tutor the names of those on the right
 * @param own the reader is the tutee
 * @param sent the tutee's side is there for both
 * @param writing the side whose form is open: {@code own}, {@code expert}, {@code decided} or none
 */
public record AnalysisPage(
        String id,
        String journey,
        String state,
        LocalDate openedOn,
        List<ProbeLook> probes,
        String tutee,
        String tutor,
        boolean own,
        boolean sent,
        @Nullable String worked,
        @Nullable String didNot,
        @Nullable String why,
        @Nullable String expert,
        @Nullable String decided,
        String writing,
        Faults faults) {

    public String path() {
        return "/journeys/" + journey + "/analyses/" + id;
    }

    public boolean writes(String side) {
        return writing.equals(side);
    }
}
