package org.poruch.app.journey.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.goal.view.GoalPage;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the goal's page together: three statements, whatever its length. */
@Component
class GoalPages {
    private static final int MOST = 100;

    private final GoalQueries queries;
    private final Clock clock;

    GoalPages(GoalQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    GoalPage page(Visitor visitor, Standing standing, GoalPage.Form form, Faults faults) {
        var pair = queries.pair(standing.journey(), visitor);
        var ground = queries.ground(standing.journey());
        var today = visitor.today(clock);
        var goals =
                queries.all(standing.journey(), MOST, null).stream()
                        .map(goal -> card(goal, pair, visitor, today))
                        .toList();
        return new GoalPage(
                standing.journey().value(),
                ground.state().equals("open"),
                standing.tutee(),
                goals.stream()
                        .filter(goal -> goal.state().equals("agreed"))
                        .findFirst()
                        .orElse(null),
                those(goals, Set.of("proposed")),
                those(goals, Set.of("replaced", "refused", "withdrawn")),
                ground.question(),
                ground.interest(),
                form,
                faults);
    }

    private static List<GoalPage.Card> those(List<GoalPage.Card> goals, Set<String> states) {
        return goals.stream().filter(goal -> states.contains(goal.state())).toList();
    }

    private static GoalPage.Card card(
            GoalLook goal, List<GoalQueries.Beside> pair, Visitor visitor, LocalDate today) {
        boolean open = goal.state() == GoalState.PROPOSED;
        var waiting = open ? waiting(goal, pair) : List.<GoalQueries.Beside>of();
        return new GoalPage.Card(
                goal.id(),
                goal.state().word(),
                goal.image(),
                goal.signs(),
                goal.until(),
                name(goal),
                since(goal),
                goal.words().stream().map(GoalPages::word).toList(),
                names(waiting, visitor),
                waiting.stream().anyMatch(each -> each.person().equals(visitor.person())),
                goal.proposedBy().equals(visitor.person()),
                open ? hints(goal, visitor, today) : List.of());
    }

    private static List<GoalPage.Name> names(List<GoalQueries.Beside> waiting, Visitor visitor) {
        return waiting.stream()
                .filter(each -> !each.person().equals(visitor.person()))
                .map(each -> new GoalPage.Name(each.name(), each.capacity().equals("tutee")))
                .toList();
    }

    private static List<GoalPage.Hint> hints(GoalLook goal, Visitor visitor, LocalDate today) {
        return Attainability.of(
                goal.image(), goal.signs(), goal.until(), today, visitor.language());
    }

    /** The tutee if the tutee has not agreed; the tutors if none of them has. */
    private static List<GoalQueries.Beside> waiting(GoalLook goal, List<GoalQueries.Beside> pair) {
        var said = goal.words().stream().map(GoalLook.Word::capacity).collect(Collectors.toSet());
        return pair.stream().filter(each -> !said.contains(each.capacity())).toList();
    }

    private static String name(GoalLook goal) {
        return goal.words().stream()
                .filter(word -> word.person().equals(goal.proposedBy()))
                .map(GoalLook.Word::name)
                .findFirst()
                .orElse("");
    }

    private static Instant since(GoalLook goal) {
        return Objects.requireNonNullElse(goal.agreedAt(), goal.proposedAt());
    }

    private static GoalPage.Word word(GoalLook.Word word) {
        return new GoalPage.Word(
                new GoalPage.Name(word.name(), word.capacity().equals("tutee")),
                word.agreed(),
                word.why());
    }
}
