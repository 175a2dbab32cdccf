package org.poruch.app.route;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.EditPage;
import org.poruch.app.route.view.RoutePage;
import org.poruch.app.route.view.StepLink;
import org.poruch.app.route.view.StepLook;
import org.poruch.app.route.view.VersionsPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of a route together: a few statements each, however long the route is. */
@Component
@Transactional(readOnly = true)
class RoutePages {
    private static final int VERSIONS = 30;

    private final RouteQueries queries;
    private final HeadQueries heads;
    private final ProposalStore proposals;
    private final VersionQueries versions;
    private final List<RouteNotices> notices;
    private final Clock clock;

    RoutePages(
            RouteQueries queries,
            HeadQueries heads,
            ProposalStore proposals,
            VersionQueries versions,
            List<RouteNotices> notices,
            Clock clock) {
        this.queries = queries;
        this.heads = heads;
        this.proposals = proposals;
        this.versions = versions;
        this.notices = notices;
        this.clock = clock;
    }

    RoutePage route(Standing standing, Visitor visitor) {
        var journey = standing.journey();
        var route = queries.route(journey);
        var people = heads.people(journey, visitor.today(clock));
        var basis = heads.basis(journey, people);
        var names = HeadQueries.names(people);
        var by = route.changedBy() == null ? "" : names.getOrDefault(route.changedBy(), "");
        return new RoutePage(
                journey.value(),
                standing.tutee(),
                basis.walked(),
                basis.leading(),
                new RoutePage.Last(route.version(), route.changedAt(), by),
                basis.head(),
                route.plan().branches().stream().map(RoutePages::onTheWay).toList(),
                route.plan().steps().filter(StepLook::aside).toList(),
                proposals.of(journey).stream()
                        .map(
                                each ->
                                        new RoutePage.Idea(
                                                each, names.getOrDefault(each.author(), "")))
                        .toList(),
                sums(route.plan(), people),
                said(standing, visitor));
    }

    private List<StepLink> said(Standing standing, Visitor reader) {
        return notices.stream().flatMap(room -> room.of(standing, reader).stream()).toList();
    }

    private static RoutePage.Sums sums(Plan plan, List<HeadQueries.Person> people) {
        var tutees =
                people.stream()
                        .filter(each -> each.capacity().equals("tutee"))
                        .map(HeadQueries.Person::id)
                        .toList();
        return new RoutePage.Sums(
                plan.hours(step -> !step.aside()),
                plan.hours(StepLook::done),
                plan.steps().filter(step -> !step.aside()).count(),
                plan.steps()
                        .filter(step -> !step.aside() && tutees.contains(step.author()))
                        .count());
    }

    EditPage edit(JourneyId journey, Shell shell, String name, String renamed, Faults faults) {
        var route = queries.route(journey);
        return edit(journey, shell, route.plan().branches(), false, name, renamed, faults);
    }

    EditPage edit(
            JourneyId journey,
            Shell shell,
            List<BranchLook> branches,
            boolean draft,
            String name,
            String renamed,
            Faults faults) {
        return new EditPage(
                journey.value(),
                draft,
                branches,
                StepPages.forms(shell),
                StepPages.names(branches, shell),
                name,
                renamed,
                faults);
    }

    VersionsPage versions(
            JourneyId journey,
            Visitor visitor,
            int before,
            @Nullable Integer old,
            @Nullable Integer now) {
        var found = versions.before(journey, before, VERSIONS + 1);
        var names = HeadQueries.names(heads.people(journey, visitor.today(clock)));
        var lines =
                found.stream()
                        .limit(VERSIONS)
                        .map(
                                line ->
                                        new VersionsPage.Line(
                                                line.version(),
                                                names.getOrDefault(line.by(), ""),
                                                line.at(),
                                                line.why()))
                        .toList();
        int last = now == null ? lines.isEmpty() ? 0 : lines.getFirst().version() : now;
        int first = old == null ? last - 1 : old;
        return new VersionsPage(
                journey.value(),
                lines,
                found.size() > VERSIONS ? lines.getLast().version() : null,
                comparison(journey, first, last));
    }

    private VersionsPage.@Nullable Comparison comparison(JourneyId journey, int old, int now) {
        var first = versions.kept(journey, Math.min(old, now));
        var last = versions.kept(journey, Math.max(old, now));
        return first.isEmpty() || last.isEmpty() ? null : Comparisons.of(first.get(), last.get());
    }

    private static BranchLook onTheWay(BranchLook branch) {
        return branch.with(branch.steps().stream().filter(step -> !step.aside()).toList());
    }
}
