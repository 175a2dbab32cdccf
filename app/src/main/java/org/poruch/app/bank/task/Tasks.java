package org.poruch.app.bank.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.bank.Products;
import org.poruch.app.bank.task.view.Offer;
import org.poruch.app.bank.task.view.Task;
import org.poruch.app.bank.view.Product;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.poruch.app.route.RouteSteps;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tutee does with a task: says it in own words, and answers what its source offers. */
@Component
@Transactional
class Tasks {
    private final TaskQueries queries;
    private final TaskStore store;
    private final Products products;
    private final RouteSteps steps;
    private final Journeys journeys;

    Tasks(
            TaskQueries queries,
            TaskStore store,
            Products products,
            RouteSteps steps,
            Journeys journeys) {
        this.queries = queries;
        this.store = store;
        this.products = products;
        this.steps = steps;
        this.journeys = journeys;
    }

    @Transactional(readOnly = true)
    public Task find(UUID id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    /** The step on which it hangs; none before a yes, or when it was taken off the route. */
    @Transactional(readOnly = true)
    public @Nullable StepLook step(Task task) {
        var step = task.step();
        return step == null ? null : steps.find(new JourneyId(task.journey()), step).orElse(null);
    }

    /** What the newest version of its source says otherwise. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Task task) {
        var step = step(task);
        if (step == null || !task.behind()) {
            return List.of();
        }
        var versions = products.versions(task.product());
        var newest = versions.getFirst();
        return Fields.offers(
                Fields.of(at(versions, task.productVersion()), task.part()),
                Fields.of(task, step),
                Fields.of(newest, task.part()));
    }

    static Product at(List<Product> versions, int version) {
        return versions.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The tutee's own words; what is left out stays. */
    Task change(UUID id, Supplier<TaskWish> sent, Visitor tutee, IntConsumer held) {
        var task = held(id, held);
        var wish = sent.get();
        var given = new Given();
        var text = words(given, "text", wish.text(), task.text(), Taking.TEXT);
        var level = words(given, "level", wish.level(), task.level(), Taking.SHORT);
        given.check();
        var onStep = new HashMap<String, String>();
        put(onStep, "action", wish.title());
        put(onStep, "resource", wish.material());
        put(onStep, "due", wish.due());
        reword(task, onStep, tutee);
        if (!Objects.equals(text, task.text()) || !Objects.equals(level, task.level())) {
            store.change(id, text, level);
        }
        return find(id);
    }

    /** Takes these fields of the newest version, keeps all others as they are. */
    Task answer(UUID id, List<String> take, Visitor tutee, IntConsumer held) {
        var task = find(id);
        journeys.walked(new JourneyId(task.journey()));
        held.accept(task.newest());
        var taken = offers(task).stream().filter(offer -> take.contains(offer.field())).toList();
        var onStep = new HashMap<String, String>();
        var text = task.text();
        var level = task.level();
        for (var offer : taken) {
            switch (offer.field()) {
                case "text" -> text = offer.theirs();
                case "level" -> level = offer.theirs();
                default -> onStep.put(offer.field(), offer.theirs());
            }
        }
        reword(task, onStep, tutee);
        store.change(id, text, level);
        store.compared(id, task.newest());
        return find(id);
    }

    private Task held(UUID id, IntConsumer held) {
        var journey = new JourneyId(find(id).journey());
        journeys.walked(journey);
        var task = find(id);
        held.accept(task.version());
        return task;
    }

    private void reword(Task task, Map<String, String> words, Visitor tutee) {
        var step = task.step();
        if (step == null || steps.find(new JourneyId(task.journey()), step).isEmpty()) {
            throw new Conflict("task-not-on-route");
        }
        if (!words.isEmpty()) {
            steps.reword(new JourneyId(task.journey()), step, words, tutee);
        }
    }

    private static void put(Map<String, String> words, String field, @Nullable String value) {
        if (value != null) {
            words.put(field, value);
        }
    }

    private static @Nullable String words(
            Given given, String field, @Nullable String raw, @Nullable String old, int most) {
        return raw == null ? old : given.optionalText(field, raw, most);
    }
}
