package org.poruch.app.bank.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task as a form or a program sends it. What is left out stays as the product, or the task, has
 * it.
 *
 * @param branch on which branch of the route; for a product that is one step
 * @param why a tutor's word for the tutee
 */
record TaskWish(
        @Nullable String product,
        @Nullable String title,
        @Nullable String text,
        @Nullable String level,
        @Nullable String due,
        @Nullable String material,
        @Nullable String branch,
        @Nullable String why) {

    static TaskWish of(Map<String, String> form) {
        return new TaskWish(
                form.get("product"),
                form.get("title"),
                form.get("text"),
                form.get("level"),
                form.get("due"),
                form.get("material"),
                form.get("branch"),
                form.get("why"));
    }
}
