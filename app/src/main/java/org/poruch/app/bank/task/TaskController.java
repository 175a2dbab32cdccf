package org.poruch.app.bank.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.bank.task.view.TaskPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Stale;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A product becomes a task of one route; the task is said in own words and follows its source. */
@Controller
class TaskController {
    private final TaskPages pages;
    private final Taking taking;
    private final Tasks tasks;
    private final Beginnings beginnings;

    TaskController(TaskPages pages, Taking taking, Tasks tasks, Beginnings beginnings) {
        this.pages = pages;
        this.taking = taking;
        this.tasks = tasks;
        this.beginnings = beginnings;
    }

    @GetMapping("/journeys/{journey}/tasks/new")
    @Who(Rule.PAIR)
    ModelAndView fresh(
            @PathVariable JourneyId journey,
            Standing standing,
            @RequestParam(defaultValue = "") String product) {
        return fresh(standing, product, null, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/tasks")
    @Who(Rule.PAIR)
    ModelAndView create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestParam Map<String, String> fields) {
        try {
            taking.take(standing, TaskWish.of(fields), visitor);
            return to("/journeys/" + journey + "/route", standing.tutee() ? "taken" : "proposed");
        } catch (Invalid invalid) {
            var product = Objects.requireNonNullElse(fields.get("product"), "");
            return fresh(
                    standing, product, fields, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Who names nothing that lies in the bank looks for it there. */
    private ModelAndView fresh(
            Standing standing,
            String product,
            @Nullable Map<String, String> typed,
            Faults faults,
            HttpStatus status) {
        try {
            return page(pages.fresh(standing, product, typed, faults), status);
        } catch (NotFound unknown) {
            return new ModelAndView("redirect:/bank");
        }
    }

    @GetMapping("/tasks/{task}")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable UUID task, Standing standing) {
        return page(pages.task(standing, task, null, false, Faults.none()), HttpStatus.OK);
    }

    @PostMapping("/tasks/{task}")
    @Who(Rule.TUTEE)
    ModelAndView update(
            @PathVariable UUID task,
            Visitor visitor,
            Standing standing,
            @RequestParam Map<String, String> fields) {
        try {
            tasks.change(task, () -> TaskWish.of(fields), visitor, held(fields.get("version")));
            return to("/tasks/" + task, "saved");
        } catch (Invalid invalid) {
            var page = pages.task(standing, task, fields, false, invalid.faults());
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            var page = pages.task(standing, task, fields, true, Faults.none());
            return page(page, HttpStatus.PRECONDITION_FAILED);
        }
    }

    @PostMapping("/tasks/{task}/offers")
    @Who(Rule.TUTEE)
    ModelAndView answer(
            @PathVariable UUID task,
            Visitor visitor,
            Standing standing,
            @RequestParam MultiValueMap<String, String> fields) {
        try {
            var take = Objects.requireNonNullElse(fields.get("take"), List.<String>of());
            tasks.answer(task, take, visitor, held(fields.getFirst("version")));
            return to("/tasks/" + task, "saved");
        } catch (Stale stale) {
            var page = pages.task(standing, task, null, false, Faults.none());
            return page(page, HttpStatus.PRECONDITION_FAILED);
        }
    }

    @GetMapping("/journeys/{journey}/template")
    @Who(Rule.PAIR)
    ModelAndView template(@PathVariable JourneyId journey) {
        return new ModelAndView("task/template", Map.of("page", beginnings.of(journey)));
    }

    private static IntConsumer held(@Nullable String version) {
        return now -> new Seen(version == null ? "0" : version).check(now, () -> now);
    }

    private static ModelAndView to(String path, String said) {
        return new ModelAndView("redirect:" + path + "?said=" + said);
    }

    private static ModelAndView page(TaskPage page, HttpStatus status) {
        return new ModelAndView("task/task", Map.of("page", page), status);
    }
}
