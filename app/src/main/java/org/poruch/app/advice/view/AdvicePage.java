package org.poruch.app.advice.view;

import java.util.List;

/**
 * All advice.
 *
 * @param keeper the reader may change it
 * @param folded the reader has put it away
 */
public record AdvicePage(List<Practice> practices, boolean keeper, boolean folded) {
    public record Practice(String word, List<AdviceCard> cards) {}
}
