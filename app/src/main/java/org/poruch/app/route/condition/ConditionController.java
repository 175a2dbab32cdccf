package org.poruch.app.route.condition;

import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a step needs: noted, checked, taken away. */
@Controller
class ConditionController {
    private final Conditions conditions;
    private final ConditionQueries queries;
    private final ConditionPages pages;

    ConditionController(Conditions conditions, ConditionQueries queries, ConditionPages pages) {
        this.conditions = conditions;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/steps/{step}/conditions")
    @Who(Rule.PAIR)
    ModelAndView list(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell) {
        var page = pages.page(standing, step, visitor, Map.of(), Faults.none(), shell);
        return new ModelAndView("condition/conditions", Map.of("page", page));
    }

    @PostMapping("/steps/{step}/conditions")
    @Who(Rule.PAIR)
    ModelAndView create(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            conditions.add(standing.journey(), step, ConditionWish.of(fields), visitor);
            return saved(step);
        } catch (Invalid invalid) {
            var page = pages.page(standing, step, visitor, fields, invalid.faults(), shell);
            return new ModelAndView(
                    "condition/conditions", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/conditions/{condition}/check")
    @Who(Rule.PAIR)
    ModelAndView check(
            @PathVariable UUID condition,
            Visitor visitor,
            Standing standing,
            @RequestParam(defaultValue = "met") String act) {
        return saved(
                conditions.check(standing.journey(), condition, act.equals("met"), visitor).step());
    }

    @PostMapping("/conditions/{condition}/removal")
    @Who(Rule.PAIR)
    ModelAndView destroy(@PathVariable UUID condition, Standing standing) {
        var step = queries.find(condition).orElseThrow(NotFound::new).step();
        conditions.remove(standing.journey(), condition);
        return saved(step);
    }

    private static ModelAndView saved(UUID step) {
        return new ModelAndView("redirect:/steps/" + step + "/conditions?said=saved");
    }
}
