package org.poruch.app.bank.task;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.bank.Products;
import org.poruch.app.bank.task.view.Task;
import org.poruch.app.bank.view.Part;
import org.poruch.app.bank.view.Product;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.Given;
import org.poruch.app.route.Laid;
import org.poruch.app.route.NewStep;
import org.poruch.app.route.RouteSteps;
import org.poruch.app.route.Routes;
import org.poruch.app.route.StepForm;
import org.poruch.app.route.view.BranchLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a product onto a route in one action: the tutee's own steps, or, when a tutor takes it,
 * proposals that wait for the tutee.
 */
@Component
@Transactional
class Taking {
    static final int TEXT = 8000;
    static final int WORDS = 1000;
    static final int TITLE = 200;
    static final int SHORT = 100;

    private final Products products;
    private final Journeys journeys;
    private final Routes routes;
    private final RouteSteps steps;
    private final TaskStore store;
    private final TaskQueries queries;

    Taking(
            Products products,
            Journeys journeys,
            Routes routes,
            RouteSteps steps,
            TaskStore store,
            TaskQueries queries) {
        this.products = products;
        this.journeys = journeys;
        this.routes = routes;
        this.steps = steps;
        this.store = store;
        this.queries = queries;
    }

    /** What was asked for, over what the product says. */
    private record Own(
            String title,
            @Nullable String text,
            @Nullable String level,
            @Nullable LocalDate due,
            @Nullable String material,
            @Nullable UUID branch,
            @Nullable String why) {}

    List<Task> take(Standing standing, TaskWish wish, Visitor who) {
        var journey = standing.journey();
        journeys.walked(journey);
        var given = new Given();
        var product = product(given, wish.product());
        given.check();
        var source = Objects.requireNonNull(product);
        var own = own(source, wish, given);
        var parts = source.parts();
        var ids =
                standing.tutee()
                        ? lay(journey, parts, own, who)
                        : propose(journey, parts, own, who);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < parts.size(); i++) {
            tasks.add(put(journey, source, parts.get(i).key(), ids.get(i), own, standing, who));
        }
        return tasks;
    }

    private @Nullable Product product(Given given, @Nullable String raw) {
        var id = given.optionalId("product", raw);
        var found = id == null ? null : products.newest(id).orElse(null);
        if (found == null) {
            given.fault("product", "task.fault.product");
        }
        return found;
    }

    /**
     * A product of several steps is taken as it is; what is one's own is said step by step later.
     */
    private static Own own(Product product, TaskWish wish, Given given) {
        boolean whole = !product.ofSteps();
        var own =
                new Own(
                        wish.title() == null || !whole
                                ? product.title()
                                : given.text("title", wish.title(), TITLE),
                        words(given, "text", whole, wish.text(), product.text(), TEXT),
                        words(given, "level", whole, wish.level(), product.level(), SHORT),
                        given.optionalDay("due", wish.due()),
                        words(given, "material", whole, wish.material(), product.material(), WORDS),
                        given.optionalId("branch", wish.branch()),
                        given.optionalText("why", wish.why(), WORDS));
        given.check();
        return own;
    }

    private static @Nullable String words(
            Given given,
            String field,
            boolean whole,
            @Nullable String raw,
            @Nullable String usual,
            int most) {
        return raw == null || !whole ? usual : given.optionalText(field, raw, most);
    }

    private List<UUID> lay(JourneyId journey, List<Part> parts, Own own, Visitor who) {
        return parts.size() == 1 && own.branch() != null
                ? List.of(routes.addStep(journey, step(parts.getFirst(), own, own.branch()), who))
                : routes.lay(
                        journey,
                        parts.stream()
                                .map(part -> new Laid(part.branch(), step(part, own, null)))
                                .toList(),
                        who);
    }

    private List<UUID> propose(JourneyId journey, List<Part> parts, Own own, Visitor who) {
        var branches = steps.of(journey);
        return parts.stream()
                .map(part -> step(part, own, branch(part, own, branches)))
                .map(idea -> routes.propose(journey, idea, own.why(), who))
                .toList();
    }

    private static @Nullable UUID branch(Part part, Own own, List<BranchLook> branches) {
        return own.branch() != null
                ? own.branch()
                : branches.stream()
                        .filter(branch -> branch.name().equals(part.branch()))
                        .map(BranchLook::id)
                        .findFirst()
                        .orElse(null);
    }

    private static NewStep step(Part part, Own own, @Nullable UUID branch) {
        boolean whole = part.key().equals(Product.WHOLE);
        return new NewStep(
                null,
                branch,
                whole ? own.title() : part.action(),
                whole ? own.material() : part.material(),
                form(part.form()),
                part.hours(),
                null,
                own.due(),
                part.place(),
                part.product(),
                null);
    }

    private static @Nullable StepForm form(@Nullable String word) {
        return word == null
                ? null
                : StepForm.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Task put(
            JourneyId journey,
            Product product,
            String part,
            UUID thing,
            Own own,
            Standing standing,
            Visitor who) {
        boolean whole = part.equals(Product.WHOLE);
        var source =
                new TaskStore.Source(
                        UuidCreator.getTimeOrderedEpoch(),
                        journey,
                        product.id(),
                        product.version(),
                        part,
                        standing.tutee() ? thing : null,
                        standing.tutee() ? null : thing);
        store.insert(source, whole ? own.text() : null, whole ? own.level() : null, who.person());
        return queries.find(source.id()).orElseThrow();
    }
}
