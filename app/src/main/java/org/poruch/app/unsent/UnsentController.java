package org.poruch.app.unsent;

import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes an unsent form back from the bin, and leads to where it is written on. */
@Controller
class UnsentController {
    private final UnsentForms forms;

    UnsentController(UnsentForms forms) {
        this.forms = forms;
    }

    @PostMapping("/unsent/{unsent}/return")
    @Who(Rule.SIGNED_IN)
    String giveBack(@PathVariable UUID unsent, Visitor visitor) {
        return "redirect:" + forms.giveBack(visitor.person(), unsent).page();
    }
}
