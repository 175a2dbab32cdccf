package org.poruch.app.journey.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.entry.Probes;

/** A joint analysis as the API gives it. */
record AnalysisJson(
        UUID id,
        UUID journey,
        String state,
        UUID openedBy,
        LocalDate openedOn,
        List<Probes.Probe> probes,
        Analysis.@Nullable Own own,
        @Nullable Side expert,
        @Nullable Side decided) {

    /**
     * @param by the tutor who wrote it; null on the common line
     */
    record Side(String text, @Nullable UUID by) {}

    record Page(List<AnalysisJson> items, @Nullable UUID next) {}

    static AnalysisJson of(Analysis sheet) {
        return new AnalysisJson(
                sheet.id(),
                sheet.journey(),
                sheet.state(),
                sheet.openedBy(),
                sheet.openedOn(),
                sheet.probes(),
                sheet.own(),
                sheet.expert() == null ? null : new Side(sheet.expert(), sheet.expertBy()),
                sheet.decided() == null ? null : new Side(sheet.decided(), null));
    }
}
