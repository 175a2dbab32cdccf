package org.poruch.app.storage;

/**
 * Work that is done once, later, for one centre; in one transaction, again and again until it
 * succeeds.
 */
public interface Job {
    /** The name under which it is asked for. */
    String kind();

    /**
     * @param payload what was given when it was asked for: ids, no words of people
     */
    void run(String payload);
}
