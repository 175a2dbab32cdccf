package org.poruch.app.route.condition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition as a form or a program sends it.
 *
 * @param person the owner, if it is somebody of the journey
 * @param ownerName the owner's name, if it is somebody else
 */
record ConditionWish(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String person,
        @Nullable String ownerName) {

    static ConditionWish of(Map<String, String> form) {
        return new ConditionWish(
                form.get("id"),
                form.get("kind"),
                form.get("text"),
                form.get("person"),
                form.get("ownerName"));
    }
}
