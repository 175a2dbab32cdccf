package org.poruch.app.page.view;

/** A return from one stage to an earlier one; stages count from 1. */
public record RibbonLoop(int from, int to) {
    /** The arc above the ribbon, 100 units for each stage. */
    public String arc() {
        return "M%d 28C%d -4 %d -4 %d 28"
                .formatted(middle(from), middle(from) - 20, middle(to) + 20, middle(to));
    }

    /** The arc above the small drawing, 14 units for each stage. */
    public String miniArc() {
        return "M%d 6.5C%d 0 %d 0 %d 6.5".formatted(point(from), point(from), point(to), point(to));
    }

    private static int middle(int stage) {
        return stage * 100 - 50;
    }

    private static int point(int stage) {
        return stage * 14 - 7;
    }
}
