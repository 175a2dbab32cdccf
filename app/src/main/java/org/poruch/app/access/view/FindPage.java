package org.poruch.app.access.view;

import java.util.List;

/** What was looked for and what was found. */
public record FindPage(String q, List<Row> rows) {
    /**
     * @param kind {@code person}, {@code journey} or {@code page}
     */
    public record Row(String kind, String text, String href) {}
}
