package org.poruch.app.advice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Knows;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.advice.view.AdviceForm;
import org.poruch.app.advice.view.AdvicePage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Stale;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AdviceController {
    private final AdviceBook book;
    private final AdviceQueries queries;

    AdviceController(AdviceBook book, AdviceQueries queries) {
        this.book = book;
        this.queries = queries;
    }

    @GetMapping("/advice")
    @Who(Rule.TUTORS)
    ModelAndView list(Visitor visitor) {
        var page =
                new AdvicePage(
                        book.all(visitor), Knows.keeper(visitor), queries.folded(visitor.person()));
        return new ModelAndView("advice/advice", Map.of("page", page));
    }

    @PostMapping("/advice/folding")
    @Who(Rule.TUTORS)
    String fold(
            @RequestParam(defaultValue = "true") boolean away,
            @RequestParam(defaultValue = "") String back,
            Visitor visitor) {
        book.fold(visitor.person(), away);
        var to = back.matches("/journeys/[0-9a-f-]{36}") ? back : "/advice";
        return "redirect:" + to + "?said=" + (away ? "folded" : "unfolded");
    }

    @GetMapping("/advice/edit")
    @Who(Rule.KEEPERS)
    ModelAndView edit(@RequestParam(defaultValue = "interest") String stage, Visitor visitor) {
        return form(AdviceReading.stage(stage), null, visitor, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/advice")
    @Who(Rule.KEEPERS)
    ModelAndView say(
            @ModelAttribute AdviceReading.Fields fields,
            @RequestParam(defaultValue = "") String version,
            Visitor visitor) {
        var stage = AdviceReading.stage(fields.stage());
        try {
            book.say(stage, AdviceReading.of(fields), new Seen(version), visitor);
            return saved(stage);
        } catch (Invalid invalid) {
            var faults = invalid.faults();
            return form(stage, fields, visitor, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            return form(stage, fields, visitor, Faults.none(), HttpStatus.PRECONDITION_FAILED);
        }
    }

    @PostMapping("/advice/original")
    @Who(Rule.KEEPERS)
    ModelAndView original(@RequestParam(defaultValue = "") String stage, Visitor visitor) {
        var known = AdviceReading.stage(stage);
        book.say(known, null, new Seen("*"), visitor);
        return saved(known);
    }

    private static ModelAndView saved(String stage) {
        return new ModelAndView("redirect:/advice?said=saved#" + stage);
    }

    private ModelAndView form(
            String stage,
            AdviceReading.@Nullable Fields typed,
            Visitor visitor,
            Faults faults,
            HttpStatus status) {
        var now = book.wording(stage, visitor);
        var card = book.card(now, visitor);
        boolean stale = status == HttpStatus.PRECONDITION_FAILED;
        var page =
                new AdviceForm(
                        stage,
                        typed == null ? String.join("\n", card.lines()) : or(typed.lines()),
                        typed == null ? String.join("\n", card.questions()) : or(typed.questions()),
                        now.version(),
                        card.changed(),
                        stale ? card : null,
                        queries.wordings(stage, visitor.language()),
                        faults);
        return new ModelAndView("advice/form", Map.of("page", page), status);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
