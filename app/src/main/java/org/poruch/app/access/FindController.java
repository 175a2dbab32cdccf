package org.poruch.app.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.view.FindPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Finds a person, a journey or a page; and the page that tells the keys for it. */
@Controller
class FindController {
    private static final int LONGEST = 200;

    private final List<Findable> rooms;

    FindController(List<Findable> rooms) {
        this.rooms = rooms;
    }

    record Page(List<Found> items, @Nullable String next) {}

    @GetMapping("/find")
    @Who(Rule.SIGNED_IN)
    ModelAndView show(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        var rows =
                found(q, visitor).stream()
                        .map(each -> new FindPage.Row(each.kind(), each.text(), each.href()))
                        .toList();
        var asked = q.substring(0, Math.min(q.length(), LONGEST));
        return new ModelAndView("access/find", Map.of("page", new FindPage(asked, rows)));
    }

    @GetMapping("/api/v1/find")
    @Who(Rule.SIGNED_IN)
    @ResponseBody
    Page list(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        return new Page(found(q, visitor), null);
    }

    @GetMapping("/keys")
    @Who(Rule.SIGNED_IN)
    String keys() {
        return "access/keys";
    }

    private List<Found> found(String q, Visitor visitor) {
        var sought = new Sought(q.replace("\0", ""));
        return rooms.stream().flatMap(room -> room.find(sought, visitor).stream()).toList();
    }
}
