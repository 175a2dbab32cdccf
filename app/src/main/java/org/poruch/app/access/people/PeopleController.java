package org.poruch.app.access.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Knows;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.access.view.PeoplePage;
import org.poruch.app.page.view.Choice;
import org.poruch.app.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of a centre: searched, filtered, fifty a page. */
@Controller
class PeopleController {
    private static final int PAGE = 50;
    private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::word).toList();

    private final PeopleQueries people;

    PeopleController(PeopleQueries people) {
        this.people = people;
    }

    @GetMapping("/people")
    @Who(Rule.SIGNED_IN)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String after,
            Visitor visitor) {
        var known = ROLES.contains(role) ? role : "";
        var found = people.found(new Search(q, known, id(school), id(after), PAGE + 1), visitor);
        var shown = found.stream().limit(PAGE).map(Face::row).toList();
        var schools =
                people.schools().stream()
                        .map(each -> Choice.of(each.id().toString(), each.name()))
                        .toList();
        var next = found.size() > PAGE ? next(q, known, school, shown.getLast().id()) : null;
        var page =
                new PeoplePage(
                        q,
                        known,
                        school,
                        ROLES,
                        schools,
                        shown,
                        next,
                        !after.isEmpty(),
                        Knows.keeper(visitor));
        return new ModelAndView("people/people", Map.of("page", page));
    }

    private static String next(String q, String role, String school, UUID after) {
        return "/people?q=%s&role=%s&school=%s&after=%s"
                .formatted(
                        URLEncoder.encode(q, StandardCharsets.UTF_8),
                        role,
                        URLEncoder.encode(school, StandardCharsets.UTF_8),
                        after);
    }

    /** An address that somebody has changed by hand filters nothing. */
    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
