package org.poruch.app.page.view;

import java.util.List;

/** The stages in one small drawing, for a row of a list; {@code at} counts from 1. */
public record Mini(int stages, int at, List<RibbonLoop> loops) {
    public static Mini of(int stages, int at) {
        return new Mini(stages, at, List.of());
    }

    public int x(int stage) {
        return stage * 14 - 7;
    }

    public int width() {
        return stages * 14;
    }

    public String box() {
        return "0 0 %d 20".formatted(width());
    }
}
