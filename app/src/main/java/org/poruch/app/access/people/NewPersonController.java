package org.poruch.app.access.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.access.view.NewPersonPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where those who keep the list enter somebody. */
@Controller
class NewPersonController {
    private static final List<String> FIELDS =
            List.of(
                    "login",
                    "name",
                    "language",
                    "school",
                    "post",
                    "subject",
                    "bornOn",
                    "guardians");

    private final PeopleQueries people;
    private final Entering entering;

    NewPersonController(PeopleQueries people, Entering entering) {
        this.people = people;
        this.entering = entering;
    }

    @GetMapping("/people/new")
    @Who(Rule.KEEPERS)
    ModelAndView show(Visitor visitor) {
        return page(
                MultiValueMap.fromSingleValue(Map.of("language", visitor.language())),
                Faults.none(),
                visitor);
    }

    @PostMapping("/people/new")
    @Who(Rule.KEEPERS)
    ModelAndView create(@RequestParam MultiValueMap<String, String> form, Visitor visitor) {
        try {
            UUID person = entering.enter(wish(form), visitor);
            return new ModelAndView("redirect:/people/" + person + "/slip?said=entered");
        } catch (Invalid invalid) {
            var page = page(form, invalid.faults(), visitor);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static Wish wish(MultiValueMap<String, String> form) {
        return new Wish(
                null,
                form.getFirst("login"),
                form.getFirst("name"),
                form.getFirst("language"),
                roles(form),
                form.getFirst("school"),
                form.getFirst("post"),
                form.getFirst("subject"),
                form.getFirst("bornOn"),
                "true".equals(form.getFirst("child")),
                guardians(form.getFirst("guardians")));
    }

    private static List<@Nullable String> roles(MultiValueMap<String, String> form) {
        return List.copyOf(form.getOrDefault("roles", List.of()));
    }

    private static List<@Nullable String> guardians(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : List.of(typed.strip().split("[\\s,;]+"));
    }

    private ModelAndView page(MultiValueMap<String, String> form, Faults faults, Visitor visitor) {
        var typed = new java.util.HashMap<String, String>();
        FIELDS.forEach(field -> typed.put(field, form.getOrDefault(field, List.of("")).getFirst()));
        var page =
                new NewPersonPage(
                        Map.copyOf(typed),
                        List.copyOf(form.getOrDefault("roles", List.of())),
                        "true".equals(form.getFirst("child")),
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.ADMIN || visitor.is(Role.ADMIN))
                                .map(Role::word)
                                .toList(),
                        people.schools().stream()
                                .map(each -> Choice.of(each.id().toString(), each.name()))
                                .toList(),
                        visitor.centreShort(),
                        faults);
        return new ModelAndView("people/new", Map.of("page", page));
    }
}
