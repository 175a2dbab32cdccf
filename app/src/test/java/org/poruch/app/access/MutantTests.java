package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Would the sweep over all addresses see a hole? One rule is turned off, and it must go red. The
 * holes in the walls of the database are in {@code WallTests}; that anybody else decides for the
 * tutee, in {@link NobodyDecidesForTheTuteeTests}.
 */
@Story
@EnabledIfSystemProperty(
        named = "poruch.all",
        matches = "true",
        disabledReason = "sweeps all addresses once more for each hole: ./poruch test --all")
class MutantTests {
    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Autowired TransactionTemplate transactions;

    @Test
    void theSweepSeesThatTheTutorDecides() {
        goesRed(Rule.TUTEE, "olena");
    }

    @Test
    void theSweepSeesThatOthersChangeWhatTheyDidNotWrite() {
        goesRed(Rule.AUTHOR, "{entry}");
    }

    private void goesRed(Rule rule, String named) {
        var sweep = new AccessTests();
        sweep.cast = cast;
        sweep.mvc = mvc;
        sweep.transactions = transactions;
        try (var weak = WeakRule.open(rule)) {
            assertThatThrownBy(sweep::nobodyReachesWhatTheRuleDoesNotOpen)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(named);
        }
    }
}
