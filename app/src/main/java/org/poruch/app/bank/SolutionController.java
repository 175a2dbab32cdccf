package org.poruch.app.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.poruch.app.bank.view.SolutionPage;
import org.poruch.app.page.Invalid;
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

/** What came of an own probe is shown without names, and put into the bank by its author. */
@Controller
class SolutionController {
    private final Solutions solutions;

    SolutionController(Solutions solutions) {
        this.solutions = solutions;
    }

    @GetMapping("/entries/{entry}/solution")
    @Who(Rule.AUTHOR)
    ModelAndView show(@PathVariable UUID entry, @ModelAttribute("shell") Shell shell) {
        var sketch = solutions.sketch(entry);
        var typed = new HashMap<String, String>();
        typed.put("title", sketch.title());
        typed.put("text", sketch.text());
        typed.put("topics", shell.t("bank.solution.topic"));
        return page(entry, typed, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/entries/{entry}/solution")
    @Who(Rule.AUTHOR)
    ModelAndView create(@PathVariable UUID entry, @RequestParam Map<String, String> fields) {
        try {
            var product = solutions.keep(entry, ProductWish.of(fields));
            return new ModelAndView("redirect:/bank/products/" + product.id() + "?said=in-bank");
        } catch (Invalid invalid) {
            return page(entry, fields, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(
            UUID entry, Map<String, String> typed, Faults faults, HttpStatus status) {
        var page = new SolutionPage(entry, typed, faults);
        return new ModelAndView("bank/solution", Map.of("page", page), status);
    }
}
