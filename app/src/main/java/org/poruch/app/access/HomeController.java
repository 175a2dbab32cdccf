package org.poruch.app.access;

import org.poruch.app.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page of each: what waits today, the own journey, the journeys of one's child, the
 * people.
 */
@Controller
class HomeController {
    @GetMapping("/")
    @Who(Rule.SIGNED_IN)
    String show(@RequestParam(defaultValue = "") String said, Visitor visitor) {
        var word = said.matches("[a-z-]{1,40}") ? "?said=" + said : "";
        return "redirect:" + home(visitor) + word;
    }

    private static String home(Visitor visitor) {
        if (visitor.is(Role.TUTOR)) {
            return "/today";
        }
        if (visitor.child() || visitor.is(Role.TEACHER) || visitor.is(Role.PUPIL)) {
            return "/journey";
        }
        if (visitor.is(Role.GUARDIAN) || visitor.is(Role.SPECIALIST)) {
            return "/journeys";
        }
        return "/people";
    }
}
