package org.poruch.plan;

/**
 * Why something wished for cannot be.
 *
 * @param kind which rule stands in the way
 * @param about the identifier of what it is about: a topic, a resource, a person; several are
 *     joined by an arrow in the order in which they need each other
 * @param because one English sentence with the figures
 * @param help one English sentence: what would help
 */
public record Obstacle(Kind kind, String about, String because, String help) {
    /** The rules that can stand in the way. */
    public enum Kind {
        /** There are no hours, or too few for anything. */
        HOURS,
        /** Topics need each other in a circle. */
        CIRCLE,
        /** Nobody and nothing teaches a topic. */
        NO_TUTOR,
        /** Something can be taught, but not to this person in this time. */
        OUT_OF_REACH,
        /** Two wishes exclude each other. */
        CONTRADICTION,
        /** Fewer want a topic at one time than a group needs. */
        TOO_FEW,
        /** There are fewer places than people. */
        NO_PLACE
    }
}
