package org.poruch.measure;

/** What the answers support about a topic. */
public enum Verdict {
    /** With 95 % certainty below the aim. */
    GAP,
    /** With 95 % certainty above the aim. */
    STRENGTH,
    /** The answers do not tell. */
    UNCLEAR;

    /** As files name it. */
    public String word() {
        return switch (this) {
            case GAP -> "gap";
            case STRENGTH -> "strength";
            case UNCLEAR -> "unclear";
        };
    }
}
