package org.poruch.app.journey.analysis.view;

import java.util.List;
import java.util.UUID;

/** How many joint analyses of a tutor looked at a probe of which the tutee says what came of it. */
public record SharePage(List<Row> rows) {
    /**
     * @param sheets how many joint analyses there were
     * @param real how many of them stand on a real probe
     */
    public record Row(UUID journey, String tutee, int sheets, int real) {}

    public int sheets() {
        return rows.stream().mapToInt(Row::sheets).sum();
    }

    public int real() {
        return rows.stream().mapToInt(Row::real).sum();
    }

    /** Nothing to divide as long as there is no analysis. */
    public double share() {
        return sheets() == 0 ? 0 : (double) real() / sheets();
    }
}
