package org.poruch.app.bank.task.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a route differs from the template it began with.
 *
 * @param version the version with which it began
 * @param newest the version that the bank has now
 * @param own the steps that the template does not have
 */
public record TemplatePage(
        UUID journey,
        @Nullable UUID product,
        @Nullable String title,
        int version,
        int newest,
        List<Line> steps,
        List<Own> own) {

    /**
     * One step of the template.
     *
     * @param state {@code same}, {@code changed}, {@code aside}, {@code gone} or {@code waiting}
     */
    public record Line(
            String part,
            String action,
            String state,
            @Nullable UUID step,
            @Nullable UUID task,
            List<Offer> changes) {}

    public record Own(UUID step, String action) {}
}
