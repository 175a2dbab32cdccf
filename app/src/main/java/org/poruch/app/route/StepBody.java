package org.poruch.app.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step as a form or a program sends it. What is left out stays as it was; an empty text takes it
 * away.
 *
 * @param why why the route changes, or why an idea is proposed or answered so
 * @param answer to a proposal: {@code taken}, {@code changed}, {@code declined}
 */
record StepBody(
        @Nullable String id,
        @Nullable String branch,
        @Nullable String action,
        @Nullable String resource,
        @Nullable String form,
        @Nullable String hours,
        @Nullable String from,
        @Nullable String due,
        @Nullable String place,
        @Nullable String product,
        @Nullable String shown,
        @Nullable String state,
        @Nullable String evidence,
        @Nullable String reflection,
        @Nullable String doneOn,
        @Nullable String whyAside,
        @Nullable String why,
        @Nullable String answer) {

    static StepBody of(Map<String, String> form) {
        return new StepBody(
                form.get("id"),
                form.get("branch"),
                form.get("action"),
                form.get("resource"),
                form.get("form"),
                form.get("hours"),
                form.get("from"),
                form.get("due"),
                form.get("place"),
                form.get("product"),
                form.get("shown"),
                form.get("state"),
                form.get("evidence"),
                form.get("reflection"),
                form.get("doneOn"),
                form.get("whyAside"),
                form.get("why"),
                form.get("answer"));
    }
}
