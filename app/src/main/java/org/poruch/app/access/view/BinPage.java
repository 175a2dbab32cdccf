package org.poruch.app.access.view;

import java.time.Instant;
import java.util.List;

/** What somebody threw away. */
public record BinPage(List<Row> rows) {
    /**
     * @param back where a form is sent to take it back
     */
    public record Row(String kind, String text, Instant at, String back) {}
}
