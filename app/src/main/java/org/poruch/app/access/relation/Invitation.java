package org.poruch.app.access.relation;

import org.jspecify.annotations.Nullable;

/**
 * The wish that somebody walks along, as it was written.
 *
 * @param scope {@code whole}, null, or a list of branches
 */
record Invitation(
        @Nullable String id,
        @Nullable String person,
        @Nullable String capacity,
        @Nullable Object scope,
        @Nullable String from,
        @Nullable String until) {}
