package org.poruch.app.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.view.BinPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One's own bin, as a page and as a list. */
@Controller
class BinController {
    private final Bins bins;

    BinController(Bins bins) {
        this.bins = bins;
    }

    record Page(List<Binned> items, @Nullable String next) {}

    @GetMapping("/bin")
    @Who(Rule.SIGNED_IN)
    ModelAndView show(Visitor visitor) {
        var rows = bins.of(visitor).stream().map(BinController::row).toList();
        return new ModelAndView("access/bin", Map.of("page", new BinPage(rows)));
    }

    @GetMapping("/api/v1/me/bin")
    @Who(Rule.SIGNED_IN)
    @ResponseBody
    Page list(Visitor visitor) {
        return new Page(bins.of(visitor), null);
    }

    private static BinPage.Row row(Binned binned) {
        return new BinPage.Row(binned.kind(), binned.text(), binned.at(), binned.back());
    }
}
