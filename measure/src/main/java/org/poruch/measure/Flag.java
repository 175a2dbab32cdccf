package org.poruch.measure;

/** What an item's answers say about the item. */
public enum Flag {
    /** The better persons are wrong more often, with 95 % certainty: look at the key. */
    MISFIT_NEGATIVE("misfit-negative"),
    /** Not shown to separate persons at all. */
    NO_INFORMATION("no-information"),
    /** Everybody who answered was right; not estimated. */
    EVERYBODY_RIGHT("everybody-right"),
    /** Nobody who answered was right; not estimated. */
    NOBODY_RIGHT("nobody-right"),
    /** Answered by fewer than 30 persons. */
    FEW_ANSWERS("few-answers");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    /** As files name it. */
    public String word() {
        return word;
    }
}
