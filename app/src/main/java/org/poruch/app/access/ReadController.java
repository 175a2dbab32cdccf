package org.poruch.app.access;

import java.util.Map;
import org.poruch.app.access.view.ReadsPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who looked. */
@Controller
class ReadController {
    private static final int PAGE = 50;

    private final ReadQueries reads;

    ReadController(ReadQueries reads) {
        this.reads = reads;
    }

    @GetMapping("/account/reads")
    @Who(Rule.SIGNED_IN)
    ModelAndView list(@RequestParam(defaultValue = "0") int skip, Visitor visitor) {
        int from = Math.clamp(skip, 0, 1_000_000);
        var found = reads.of(visitor.person(), PAGE + 1, from);
        var next = found.size() > PAGE ? "/account/reads?skip=" + (from + PAGE) : null;
        return new ModelAndView(
                "access/reads",
                Map.of("page", new ReadsPage(found.stream().limit(PAGE).toList(), next)));
    }
}
