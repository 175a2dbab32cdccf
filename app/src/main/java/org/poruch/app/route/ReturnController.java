package org.poruch.app.route;

import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Steps and branches come back from the bin. */
@Controller
class ReturnController {
    private final Returns returns;

    ReturnController(Returns returns) {
        this.returns = returns;
    }

    @PostMapping("/steps/{binnedStep}/return")
    @Who(Rule.TUTEE)
    String step(@PathVariable UUID binnedStep, Standing standing, Visitor visitor) {
        returns.step(standing.journey(), binnedStep, visitor);
        return to(standing.journey());
    }

    @PostMapping("/branches/{binnedBranch}/return")
    @Who(Rule.TUTEE)
    String branch(@PathVariable UUID binnedBranch, Standing standing, Visitor visitor) {
        returns.branch(standing.journey(), binnedBranch, visitor);
        return to(standing.journey());
    }

    @PostMapping("/api/v1/steps/{binnedStep}/return")
    @Who(Rule.TUTEE)
    ResponseEntity<Void> giveBackStep(
            @PathVariable UUID binnedStep, Standing standing, Visitor visitor) {
        returns.step(standing.journey(), binnedStep, visitor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/branches/{binnedBranch}/return")
    @Who(Rule.TUTEE)
    ResponseEntity<Void> giveBackBranch(
            @PathVariable UUID binnedBranch, Standing standing, Visitor visitor) {
        returns.branch(standing.journey(), binnedBranch, visitor);
        return ResponseEntity.noContent().build();
    }

    private static String to(JourneyId journey) {
        return "redirect:/journeys/" + journey + "/route?said=returned";
    }
}
