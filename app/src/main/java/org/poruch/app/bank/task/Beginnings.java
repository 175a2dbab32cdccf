package org.poruch.app.bank.task;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.bank.Products;
import org.poruch.app.bank.task.view.Offer;
import org.poruch.app.bank.task.view.Task;
import org.poruch.app.bank.task.view.TemplatePage;
import org.poruch.app.bank.view.Part;
import org.poruch.app.bank.view.Product;
import org.poruch.app.route.RouteSteps;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a route with the template with which it began: the first one that was taken onto it. */
@Component
@Transactional(readOnly = true)
class Beginnings {
    private final TaskQueries tasks;
    private final Products products;
    private final RouteSteps routes;

    Beginnings(TaskQueries tasks, Products products, RouteSteps routes) {
        this.tasks = tasks;
        this.products = products;
        this.routes = routes;
    }

    TemplatePage of(JourneyId journey) {
        var all = tasks.of(journey);
        var steps =
                routes.of(journey).stream().map(BranchLook::steps).flatMap(List::stream).toList();
        var first = all.stream().filter(task -> task.kind().equals("template")).findFirst();
        if (first.isEmpty()) {
            return new TemplatePage(journey.value(), null, null, 0, 0, List.of(), List.of());
        }
        var taken =
                all.stream().filter(task -> task.product().equals(first.get().product())).toList();
        var versions = products.versions(first.get().product());
        var begun = Tasks.at(versions, first.get().productVersion());
        return new TemplatePage(
                journey.value(),
                begun.id(),
                begun.title(),
                begun.version(),
                first.get().newest(),
                begun.parts().stream().map(part -> line(begun, part, taken, steps)).toList(),
                steps.stream()
                        .filter(step -> taken.stream().noneMatch(on(step.id())))
                        .map(step -> new TemplatePage.Own(step.id(), step.action()))
                        .toList());
    }

    private static Predicate<Task> on(UUID step) {
        return task -> step.equals(task.step());
    }

    private static TemplatePage.Line line(
            Product begun, Part part, List<Task> taken, List<StepLook> steps) {
        var task = taken.stream().filter(each -> each.part().equals(part.key())).findFirst();
        var step =
                task.map(Task::step)
                        .flatMap(id -> steps.stream().filter(s -> s.id().equals(id)).findFirst())
                        .orElse(null);
        var changes =
                task.isEmpty() || step == null
                        ? List.<Offer>of()
                        : Fields.changes(Fields.of(begun, part.key()), Fields.of(task.get(), step));
        boolean waits =
                task.isPresent() && task.get().step() == null && task.get().answer() == null;
        return new TemplatePage.Line(
                part.key(),
                part.action(),
                state(step, waits, !changes.isEmpty()),
                step == null ? null : step.id(),
                task.map(Task::id).orElse(null),
                changes);
    }

    private static String state(@Nullable StepLook step, boolean waits, boolean changed) {
        if (step == null) {
            return waits ? "waiting" : "gone";
        }
        return step.aside() ? "aside" : changed ? "changed" : "same";
    }
}
