package org.poruch.app.unsent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own unsent forms, and nobody else's. */
@RestController
class UnsentApi {
    private final UnsentForms forms;

    UnsentApi(UnsentForms forms) {
        this.forms = forms;
    }

    record Page(List<Unsent> items, @Nullable UUID next) {}

    @GetMapping("/api/v1/me/unsent")
    @Who(Rule.SIGNED_IN)
    Page list(@RequestParam(defaultValue = "") String form, Visitor visitor) {
        return new Page(forms.of(visitor.person(), form), null);
    }

    @PutMapping("/api/v1/me/unsent")
    @Who(Rule.SIGNED_IN)
    Unsent keep(@RequestBody UnsentReading.Body body, Visitor visitor) {
        return forms.keep(visitor.person(), UnsentReading.of(body));
    }

    @DeleteMapping("/api/v1/me/unsent")
    @Who(Rule.SIGNED_IN)
    ResponseEntity<Void> destroy(@RequestParam(defaultValue = "") String form, Visitor visitor) {
        forms.throwAway(visitor.person(), form);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/me/unsent/{unsent}/return")
    @Who(Rule.SIGNED_IN)
    Unsent giveBack(@PathVariable UUID unsent, Visitor visitor) {
        return forms.giveBack(visitor.person(), unsent);
    }
}
