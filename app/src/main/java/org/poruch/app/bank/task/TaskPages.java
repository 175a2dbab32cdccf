package org.poruch.app.bank.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.bank.Products;
import org.poruch.app.bank.task.view.Task;
import org.poruch.app.bank.task.view.TaskPage;
import org.poruch.app.bank.view.Product;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a task together. */
@Component
@Transactional(readOnly = true)
class TaskPages {
    private final Tasks tasks;
    private final Products products;

    TaskPages(Tasks tasks, Products products) {
        this.tasks = tasks;
        this.products = products;
    }

    /** A product that is adapted before it is taken. */
    TaskPage fresh(
            Standing standing, String id, @Nullable Map<String, String> typed, Faults faults) {
        var product = product(id);
        return new TaskPage(
                standing.journey().value(),
                null,
                product,
                product.title(),
                standing.tutee(),
                over(words(product), typed),
                List.of(),
                false,
                faults);
    }

    TaskPage task(
            Standing standing,
            UUID id,
            @Nullable Map<String, String> typed,
            boolean stale,
            Faults faults) {
        var task = tasks.find(id);
        var product = products.newest(task.product()).orElseThrow(NotFound::new);
        var step = tasks.step(task);
        var title = step == null ? title(product, task) : step.action();
        return new TaskPage(
                standing.journey().value(),
                task,
                product,
                title,
                standing.tutee() && step != null,
                over(words(task, step), typed),
                tasks.offers(task),
                stale,
                faults);
    }

    private static String title(Product product, Task task) {
        return product.part(task.part()).map(part -> part.action()).orElse(product.title());
    }

    private Product product(String id) {
        try {
            return products.newest(UUID.fromString(id)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    private static Map<String, String> words(Product product) {
        var words = new HashMap<String, String>();
        words.put("title", product.title());
        words.put("text", product.text());
        put(words, "level", product.level());
        put(words, "material", product.material());
        return words;
    }

    private static Map<String, String> words(Task task, @Nullable StepLook step) {
        var words = new HashMap<String, String>();
        put(words, "text", task.text());
        put(words, "level", task.level());
        if (step != null) {
            words.put("title", step.action());
            put(words, "material", step.resource());
            put(words, "due", step.due());
        }
        return words;
    }

    private static void put(Map<String, String> words, String field, @Nullable Object value) {
        words.put(field, value == null ? "" : value.toString());
    }

    private static Map<String, String> over(
            Map<String, String> words, @Nullable Map<String, String> typed) {
        var both = new HashMap<>(words);
        if (typed != null) {
            both.putAll(typed);
        }
        return both;
    }
}
