package org.poruch.app.bank.task;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.bank.task.view.Offer;
import org.poruch.app.bank.task.view.Task;
import org.poruch.app.bank.task.view.TemplatePage;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TaskApi {
    private final Taking taking;
    private final Tasks tasks;
    private final TaskQueries queries;
    private final Beginnings beginnings;

    TaskApi(Taking taking, Tasks tasks, TaskQueries queries, Beginnings beginnings) {
        this.taking = taking;
        this.tasks = tasks;
        this.queries = queries;
        this.beginnings = beginnings;
    }

    record Items<T>(List<T> items, @Nullable String next) {}

    /** Which fields are taken from the new version; all others stay. */
    record Answer(@Nullable List<@Nullable String> take) {}

    /** The offers of the newest version of its source. */
    record Offered(int newest, List<Offer> offers) {}

    @GetMapping("/api/v1/journeys/{journey}/tasks")
    @Who(Rule.PAIR)
    Items<Task> list(@PathVariable JourneyId journey) {
        return new Items<>(queries.of(journey), null);
    }

    /** The answer is the first task; a set makes as many as it has steps. */
    @PostMapping("/api/v1/journeys/{journey}/tasks")
    @Who(Rule.PAIR)
    ResponseEntity<Task> create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestBody TaskWish wish) {
        var first = taking.take(standing, wish, visitor).getFirst();
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + first.id()))
                .eTag(Seen.tag(first.version()))
                .body(first);
    }

    @GetMapping("/api/v1/tasks/{task}")
    @Who(Rule.PAIR)
    ResponseEntity<Task> show(@PathVariable UUID task) {
        return answer(tasks.find(task));
    }

    @PutMapping("/api/v1/tasks/{task}")
    @Who(Rule.TUTEE)
    ResponseEntity<Task> update(
            @PathVariable UUID task,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<TaskWish> wish) {
        return answer(tasks.change(task, wish, visitor, held(match, task)));
    }

    @GetMapping("/api/v1/tasks/{task}/offers")
    @Who(Rule.PAIR)
    ResponseEntity<Offered> offers(@PathVariable UUID task) {
        var found = tasks.find(task);
        return ResponseEntity.ok()
                .eTag(Seen.tag(found.newest()))
                .body(new Offered(found.newest(), tasks.offers(found)));
    }

    /** {@code If-Match} names the version of the product whose offers were seen. */
    @PutMapping("/api/v1/tasks/{task}/offers")
    @Who(Rule.TUTEE)
    ResponseEntity<Task> answer(
            @PathVariable UUID task,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<Answer> answer) {
        new Seen(match).check(tasks.find(task).newest(), () -> tasks.offers(tasks.find(task)));
        var take = Objects.requireNonNullElse(answer.get().take(), List.<String>of());
        var fields = take.stream().filter(Objects::nonNull).toList();
        return answer(tasks.answer(task, fields, visitor, held(match, task)));
    }

    @GetMapping("/api/v1/journeys/{journey}/template")
    @Who(Rule.PAIR)
    TemplatePage template(@PathVariable JourneyId journey) {
        return beginnings.of(journey);
    }

    private IntConsumer held(@Nullable String match, UUID task) {
        return version -> new Seen(match).check(version, () -> tasks.find(task));
    }

    private static ResponseEntity<Task> answer(Task task) {
        return ResponseEntity.ok().eTag(Seen.tag(task.version())).body(task);
    }
}
