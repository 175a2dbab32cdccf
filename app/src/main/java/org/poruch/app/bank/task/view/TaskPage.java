package org.poruch.app.bank.task.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.bank.view.Product;
import org.poruch.app.page.view.Faults;

/**
 * A task on a route, or one that is being adapted before it is taken.
 *
 * @param task none as long as it is not taken
 * @param product its source, in the newest version
 * @param own the reader is the tutee, who alone changes what stands on the route
 * @param stale it was changed while this was typed
 */
public record TaskPage(
        UUID journey,
        @Nullable Task task,
        Product product,
        String title,
        boolean own,
        Map<String, String> typed,
        List<Offer> offers,
        boolean stale,
        Faults faults) {

    public String of(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
