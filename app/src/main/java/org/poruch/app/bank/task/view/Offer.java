package org.poruch.app.bank.task.view;

/**
 * A field that the new version of a product says otherwise.
 *
 * @param base what the version said from which this task was made
 * @param mine what stands here
 * @param theirs what the new version says
 */
public record Offer(String field, String base, String mine, String theirs) {
    /** The words here are one's own. */
    public boolean own() {
        return !mine.equals(base);
    }
}
