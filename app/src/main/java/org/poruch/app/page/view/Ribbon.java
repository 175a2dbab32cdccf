package org.poruch.app.page.view;

import java.util.List;

/**
 * The stages of a journey from the first to the last, and the returns to earlier ones.
 *
 * @param now the stage of now, with its number: «5. Дію»; phones show it instead of the names
 * @param rest what else a phone says about it
 */
public record Ribbon(List<RibbonStop> stops, List<RibbonLoop> loops, String now, String rest) {
    public String box() {
        return "0 0 %d 28".formatted(stops.size() * 100);
    }
}
