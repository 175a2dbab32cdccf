package org.poruch.measure;

/**
 * What is known about one person on one topic.
 *
 * @param topic its name
 * @param items how many of its items the person answered
 * @param raw share of right answers among them; NaN when there are none
 * @param level expected share of right answers on the topic, 0 to 1
 * @param sd its posterior SD
 * @param low lower end of the 90 % interval
 * @param high upper end of the 90 % interval
 */
public record TopicLevel(
        String topic, int items, double raw, double level, double sd, double low, double high) {
    private static final int TOO_FEW = 3;

    /**
     * @param aim the share of right answers that is wished for, 0 to 1
     */
    public Verdict verdict(double aim) {
        if (high < aim) {
            return Verdict.GAP;
        }
        return low > aim ? Verdict.STRENGTH : Verdict.UNCLEAR;
    }

    /** Fewer than three answers: what is said about the topic comes from the other topics. */
    public boolean hasTooFewItems() {
        return items < TOO_FEW;
    }
}
