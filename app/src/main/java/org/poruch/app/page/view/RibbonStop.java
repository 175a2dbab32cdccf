package org.poruch.app.page.view;

import org.jspecify.annotations.Nullable;

/**
 * One stage on the ribbon.
 *
 * @param note its date, or what else there is to say in three words
 * @param href where one goes to come back to this stage
 */
public record RibbonStop(
        int number, String name, @Nullable String note, Place place, @Nullable String href) {
    /** Where the stage lies, seen from where the journey is now. */
    public enum Place {
        PAST,
        AT,
        TO
    }

    public boolean current() {
        return place == Place.AT;
    }

    /** The class of its style: {@code past}, {@code at} or {@code to}. */
    public String style() {
        return switch (place) {
            case PAST -> "past";
            case AT -> "at";
            case TO -> "to";
        };
    }
}
