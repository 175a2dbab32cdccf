package org.poruch.app.journey.request.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.evidence.view.Piece;
import org.poruch.app.page.view.Faults;

/**
 * One request and what became of it.
 *
 * @param own the reader asked it
 * @param pair the reader is tutee or tutor
 * @param note what was typed beside a choice that could not be saved
 */
public record RequestPage(
        RequestLook request,
        boolean own,
        boolean pair,
        List<Turn> turns,
        List<Piece> pieces,
        String note,
        Faults faults) {

    /** What became of it on a day. */
    public record Turn(String state, @Nullable String note, String author, LocalDate on) {}
}
