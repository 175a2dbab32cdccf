package org.poruch.app.bank;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Stale;
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

/** The bank: looked through, searched, added to. */
@Controller
class BankController {
    private final BankPages pages;
    private final Products products;

    BankController(BankPages pages, Products products) {
        this.pages = pages;
        this.products = products;
    }

    @GetMapping("/bank")
    @Who(Rule.SIGNED_IN)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "0") int after,
            Visitor visitor) {
        return new ModelAndView(
                "bank/bank", Map.of("page", pages.list(q, kind, topic, after, visitor)));
    }

    @GetMapping("/bank/products/{product}")
    @Who(Rule.SIGNED_IN)
    ModelAndView show(@PathVariable UUID product, Visitor visitor) {
        return new ModelAndView("bank/product", Map.of("page", pages.product(product, visitor)));
    }

    @GetMapping("/bank/new")
    @Who(Rule.EDUCATORS)
    ModelAndView fresh(@ModelAttribute("shell") Shell shell) {
        return form(null, Map.of("kind", "task", "licence", "CC-BY-4.0"), shell);
    }

    @PostMapping("/bank")
    @Who(Rule.EDUCATORS)
    ModelAndView create(
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            return saved(products.add(ProductWish.of(fields), visitor).id());
        } catch (Invalid invalid) {
            return failed(null, fields, invalid.faults(), shell);
        }
    }

    @GetMapping("/bank/products/{product}/edit")
    @Who(Rule.EDUCATORS)
    ModelAndView edit(@PathVariable UUID product, @ModelAttribute("shell") Shell shell) {
        var now = pages.newest(product);
        return form(product, ProductTyped.of(now), shell);
    }

    @PostMapping("/bank/products/{product}")
    @Who(Rule.EDUCATORS)
    ModelAndView update(
            @PathVariable UUID product,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            products.next(
                    product,
                    () -> ProductWish.of(fields),
                    visitor,
                    version ->
                            new Seen(fields.getOrDefault("version", "0"))
                                    .check(version, () -> version));
            return saved(product);
        } catch (Invalid invalid) {
            return failed(product, fields, invalid.faults(), shell);
        } catch (Stale stale) {
            var page = pages.form(pages.newest(product), fields, Faults.none(), true, shell);
            return new ModelAndView(
                    "bank/form", Map.of("page", page), HttpStatus.PRECONDITION_FAILED);
        }
    }

    private ModelAndView form(@Nullable UUID product, Map<String, String> typed, Shell shell) {
        var now = product == null ? null : pages.newest(product);
        return new ModelAndView(
                "bank/form", Map.of("page", pages.form(now, typed, Faults.none(), false, shell)));
    }

    private ModelAndView failed(
            @Nullable UUID product, Map<String, String> typed, Faults faults, Shell shell) {
        var now = product == null ? null : pages.newest(product);
        return new ModelAndView(
                "bank/form",
                Map.of("page", pages.form(now, typed, faults, false, shell)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView saved(UUID product) {
        return new ModelAndView("redirect:/bank/products/" + product + "?said=saved");
    }
}
