package org.poruch.app.access.view;

import java.util.Map;

/**
 * What was being written when the session ended, ready to be sent again.
 *
 * @param path where the form goes
 */
public record KeptPage(String path, Map<String, String> fields) {
    private static final char MARK = '~';
    private static final int FIRST = 10_000;

    /** The name under which the value with this number is kept; they stay in their order. */
    public static String numbered(String name, int number) {
        return number == 0 ? name : name + MARK + (FIRST + number);
    }

    /** As the original form named it. */
    public String name(String kept) {
        int mark = kept.lastIndexOf(MARK);
        return mark < 0 ? kept : kept.substring(0, mark);
    }
}
