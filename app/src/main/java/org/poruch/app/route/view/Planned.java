package org.poruch.app.route.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, before it is walked.
 *
 * @param product what is expected to come out of it
 * @param shown where and when that is shown
 */
public record Planned(
        String action,
        @Nullable String resource,
        @Nullable String form,
        @Nullable BigDecimal hours,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable String place,
        @Nullable String product,
        @Nullable String shown) {
    public static final Planned NOTHING =
            new Planned("", null, null, null, null, null, null, null, null);

    /** Something that carries a plan and is asked for its parts as if they were its own. */
    public interface Carried {
        Planned planned();

        default String action() {
            return planned().action();
        }

        default @Nullable String resource() {
            return planned().resource();
        }

        default @Nullable String form() {
            return planned().form();
        }

        default @Nullable BigDecimal hours() {
            return planned().hours();
        }

        default @Nullable LocalDate from() {
            return planned().from();
        }

        default @Nullable LocalDate due() {
            return planned().due();
        }

        default @Nullable String place() {
            return planned().place();
        }

        default @Nullable String product() {
            return planned().product();
        }

        default @Nullable String shown() {
            return planned().shown();
        }
    }
}
