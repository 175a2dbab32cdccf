package org.poruch.app.bank.task.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product on one route.
 *
 * @param productVersion the version of which the words here were made, or with which they were last
 *     compared
 * @param newest the version that the bank has now
 * @param part the step of the product
 * @param step where it stands on the route; null while it is a proposal without a yes
 * @param text the text as it is here
 */
public record Task(
        UUID id,
        UUID journey,
        UUID product,
        String kind,
        int productVersion,
        int newest,
        String part,
        @Nullable UUID step,
        @Nullable UUID proposal,
        @Nullable String answer,
        @Nullable String text,
        @Nullable String level,
        UUID author,
        int version,
        Instant recordedAt) {

    public boolean behind() {
        return newest > productVersion;
    }
}
