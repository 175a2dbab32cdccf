package org.poruch.app.journey.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.analysis.view.SharePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What share of a tutor's joint analyses stands on a real probe: for that tutor alone. */
@Controller
class ShareController {
    private final ShareQueries shares;
    private final Clock clock;

    ShareController(ShareQueries shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    record Shares(List<SharePage.Row> items, int sheets, int real, double share) {}

    @GetMapping("/analyses")
    @Who(Rule.TUTOR_ROLE)
    ModelAndView show(Visitor visitor) {
        return new ModelAndView("analysis/share", Map.of("page", page(visitor)));
    }

    @GetMapping("/api/v1/me/analyses")
    @Who(Rule.TUTOR_ROLE)
    @ResponseBody
    Shares list(Visitor visitor) {
        var page = page(visitor);
        return new Shares(page.rows(), page.sheets(), page.real(), page.share());
    }

    private SharePage page(Visitor visitor) {
        return new SharePage(shares.of(visitor.person(), visitor.today(clock)));
    }
}
