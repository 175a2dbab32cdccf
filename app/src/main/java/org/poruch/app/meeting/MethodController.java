package org.poruch.app.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.meeting.view.MethodsPage;
import org.poruch.app.page.Given;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MethodController {
    private final Meetings meetings;
    private final MethodQueries queries;

    MethodController(Meetings meetings, MethodQueries queries) {
        this.meetings = meetings;
        this.queries = queries;
    }

    @GetMapping("/methods")
    @Who(Rule.SIGNED_IN)
    ModelAndView list(Visitor visitor) {
        List<String> words = Arrays.stream(Method.values()).map(Method::word).toList();
        return new ModelAndView(
                "meeting/methods",
                Map.of("page", new MethodsPage(words, queries.of(visitor.person()))));
    }

    @PostMapping("/meetings/{meeting}/helped")
    @Who(Rule.TUTEE)
    String helped(
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String helped,
            Standing standing,
            Visitor visitor) {
        meetings.helped(meeting, read(helped), standing, visitor);
        return "redirect:/meetings/" + meeting + "?said=saved";
    }

    static Helped read(String word) {
        var given = new Given();
        var helped = given.choice("helped", word, Helped.class);
        given.check();
        return Objects.requireNonNull(helped);
    }
}
