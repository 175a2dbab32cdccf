package org.poruch.app.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.advice.Advices;
import org.poruch.app.journey.view.JourneyPage;
import org.poruch.app.storage.Together;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the journey's page together: five statements that go together, whatever its length, and one
 * more with advice for a tutor.
 */
@Component
class JourneyPages {
    private static final int LINES = 12;

    private final Together together;
    private final JourneyQueries queries;
    private final ThreadQueries threads;
    private final Ribbons ribbons;
    private final Visits visits;
    private final Advices advices;
    private final Clock clock;

    JourneyPages(
            Together together,
            JourneyQueries queries,
            ThreadQueries threads,
            Ribbons ribbons,
            Visits visits,
            Advices advices,
            Clock clock) {
        this.visits = visits;
        this.together = together;
        this.clock = clock;
        this.queries = queries;
        this.threads = threads;
        this.ribbons = ribbons;
        this.advices = advices;
    }

    @Transactional(readOnly = true)
    JourneyPage page(
            Visitor visitor,
            Standing standing,
            boolean onlyReflections,
            int skip,
            org.poruch.app.page.view.Shell shell) {
        var journey = queries.head(standing.journey(), visitor.zone());
        var people = queries.participants(standing.journey(), visitor.today(clock));
        var signposts = threads.ahead(standing.journey());
        var thread =
                threads.lines(
                        standing,
                        onlyReflections ? "reflection" : "",
                        LINES + 1,
                        Math.max(0, skip));
        var visit = visits.of(standing.journey(), visitor.person());
        var advice =
                standing.is(Capacity.TUTOR) ? advices.beside(standing.journey(), visitor) : null;
        var found =
                advice == null
                        ? together.ask(journey, people, thread, signposts, visit)
                        : together.ask(journey, people, thread, signposts, visit, advice);
        var before = visits.before(found.to(visit), standing.journey(), visitor.person());
        var head = found.to(journey).getFirst().with(found.to(people));
        var tutee = head.those("tutee").getFirst();
        var threads = Lines.of(head, found.to(thread), visitor.person(), before);
        boolean more = threads.size() > LINES;
        return new JourneyPage(
                head.id(),
                tutee.name(),
                tutee.about(),
                head.those("tutor").stream().map(JourneyHead.Participant::name).toList(),
                standing.tutee() ? "tutee" : standing.pair() ? "tutor" : "other",
                head.state().word(),
                head.practice().word(),
                ribbons.of(head, standing.tutee(), shell),
                turn(head, standing, visitor.zone()),
                standing.pair()
                        ? creed(head, tutee.person())
                        : new JourneyPage.Creed(null, null, null, null),
                more ? threads.subList(0, LINES) : threads,
                more ? Integer.valueOf(skip + LINES) : null,
                onlyReflections,
                before,
                standing.tutee() ? head.follows() : null,
                standing.pair() ? ahead(head.id(), found.to(signposts)) : List.of(),
                seers(head, visitor.person()),
                standing.tutee() ? tutee.nudge() : null,
                head.answersWithin(),
                advice == null ? null : Advices.first(found.to(advice)));
    }

    private static JourneyPage.TurnBox turn(JourneyHead head, Standing standing, ZoneId zone) {
        var awaited = head.turn() == Turn.TUTEE ? "tutee" : "tutor";
        boolean mine =
                head.turn() != Turn.NOBODY
                        && (head.turn() == Turn.TUTEE
                                ? standing.tutee()
                                : !standing.tutee() && standing.pair());
        var others = head.those(awaited);
        var whose =
                head.turn() == Turn.NOBODY || others.isEmpty() || !standing.pair()
                        ? "nobody"
                        : mine ? "mine" : "theirs";
        var line = head.turnLine();
        var other =
                whose.equals("mine") && line != null
                        ? head.firstName(line.author())
                        : others.isEmpty() ? "" : others.getFirst().firstName();
        return new JourneyPage.TurnBox(
                whose,
                other,
                line == null ? "" : line.kind(),
                line == null ? null : line.text(),
                line == null ? null : line.id(),
                line == null ? null : line.sheet(),
                LocalDate.ofInstant(head.turnSince(), zone));
    }

    private static JourneyPage.Creed creed(JourneyHead head, UUID tutee) {
        var question = head.question();
        return new JourneyPage.Creed(
                head.interest(),
                question == null ? null : question.text(),
                goal(head, head.goal(), tutee),
                goal(head, head.proposed(), tutee));
    }

    private static JourneyPage.@Nullable Goal goal(
            JourneyHead head, JourneyHead.@Nullable GoalLook goal, UUID tutee) {
        if (goal == null) {
            return null;
        }
        var words =
                goal.agreed().stream()
                        .map(
                                each ->
                                        new JourneyPage.Word(
                                                head.firstName(each.person()),
                                                each.person().equals(tutee),
                                                each.on()))
                        .toList();
        return new JourneyPage.Goal(
                goal.image(), goal.until(), words, head.firstName(goal.proposedBy()));
    }

    private static List<JourneyPage.Ahead> ahead(
            UUID journey, List<ThreadQueries.Signpost> signposts) {
        return signposts.stream()
                .map(
                        post ->
                                new JourneyPage.Ahead(
                                        post.kind(),
                                        post.text(),
                                        post.note(),
                                        post.day(),
                                        href(journey, post)))
                .toList();
    }

    private static String href(UUID journey, ThreadQueries.Signpost post) {
        return switch (post.kind()) {
            case "meeting" -> "/meetings/" + post.thing();
            case "proposal" -> "/proposals/" + post.thing();
            default -> "/journeys/" + journey + "/route";
        };
    }

    private static List<JourneyPage.Seer> seers(JourneyHead head, UUID reader) {
        return head.participants().stream()
                .filter(each -> !each.person().equals(reader))
                .filter(each -> !each.capacity().equals("member"))
                .map(
                        each ->
                                new JourneyPage.Seer(
                                        Objects.requireNonNull(each.name()),
                                        "journey.sees." + each.capacity()))
                .toList();
    }
}
