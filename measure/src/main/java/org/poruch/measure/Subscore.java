package org.poruch.measure;

/**
 * How well scores predict the true score of one topic: proportional reduction of mean squared
 * error. NaN where alpha is not defined (a topic of one item, or no spread) or not positive.
 *
 * @param topic its name
 * @param items how many items it has
 * @param alpha coefficient alpha of the topic's own score
 * @param own by the topic's own score (Kelley); equals alpha
 * @param total by the total score
 * @param augmented by the total and the own score
 * @param multivariate by the scores of all topics
 */
public record Subscore(
        String topic,
        int items,
        double alpha,
        double own,
        double total,
        double augmented,
        double multivariate) {
    /** Whether the own score tells more about the topic than the total does. */
    public boolean hasAddedValue() {
        return own > total;
    }
}
