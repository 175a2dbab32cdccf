package org.poruch.app.journey;

import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says in a minute how one walks here. */
@Controller
class GuideController {
    @GetMapping("/help")
    @Who(Rule.ANYONE)
    String show() {
        return "journey/guide";
    }
}
