package org.poruch.app.route;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.Difference;
import org.poruch.app.route.view.EditPage;
import org.poruch.app.route.view.ProposalPage;
import org.poruch.app.route.view.RoutePage;
import org.poruch.app.route.view.StepLook;
import org.poruch.app.route.view.StepPage;
import org.poruch.app.route.view.Typed;
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
    private final Clock clock;

    RoutePages(
            RouteQueries queries,
            HeadQueries heads,
            ProposalStore proposals,
            VersionQueries versions,
            Clock clock) {
        this.queries = queries;
        this.heads = heads;
        this.proposals = proposals;
        this.versions = versions;
        this.clock = clock;
    }

    RoutePage route(Standing standing, Visitor visitor) {
        var journey = standing.journey();
        var route = queries.route(journey);
        var plan = route.plan();
        var people = heads.people(journey, visitor.today(clock));
        var basis = heads.basis(journey, people);
        var names = HeadQueries.names(people);
        var ideas = proposals.of(journey).stream()
                .map(each -> new RoutePage.Idea(each, names.getOrDefault(each.author(), "")))
                .toList();
        var tutees = people.stream().filter(each -> each.capacity().equals("tutee")).map(HeadQueries.Person::id).toList();
        return new RoutePage(
                journey.value(),
                standing.tutee(),
                basis.walked(),
                route.version(),
                route.changedAt(),
                route.changedBy() == null ? "" : names.getOrDefault(route.changedBy(), ""),
                basis.head(),
                plan.branches().stream().map(RoutePages::onTheWay).toList(),
                plan.steps().filter(StepLook::aside).toList(),
                ideas.stream().filter(each -> each.proposal().answer() == null).toList(),
                ideas.stream().filter(each -> each.proposal().answer() != null).toList(),
                plan.hours(step -> !step.aside()),
                plan.hours(StepLook::done),
                plan.steps().filter(step -> !step.aside()).count(),
                plan.steps().filter(step -> !step.aside() && tutees.contains(step.author())).count());
    }

    EditPage edit(JourneyId journey, Shell shell, String name, String renamed, Faults faults) {
        var route = queries.route(journey);
        var branches = route.plan().branches();
        return new EditPage(
                journey.value(), route.version(), branches, forms(shell), names(branches, shell), name, renamed, faults);
    }

    StepPage fresh(JourneyId journey, Typed typed, Faults faults, Shell shell) {
        var branches = queries.route(journey).plan().branches();
        return new StepPage(
                journey.value(), null, true, typed, faults, forms(shell), names(branches, shell), List.of());
    }

    /** The step, and over it what was typed but could not be kept. */
    StepPage step(Standing standing, UUID id, @Nullable Map<String, String> typed, Faults faults, boolean stale, Shell shell) {
        var plan = queries.route(standing.journey()).plan();
        var step = plan.step(id).orElseThrow(NotFound::new);
        var kept = Typed.of(step);
        var shown = typed == null ? kept : kept.over(typed);
        var choices = names(plan.branches(), shell);
        var names = choices.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return new StepPage(
                standing.journey().value(),
                step,
                standing.tutee(),
                shown,
                faults,
                forms(shell),
                choices,
                stale ? Difference.between(kept, shown, names) : List.of());
    }

    ProposalPage idea(JourneyId journey, Typed typed, Faults faults, Shell shell) {
        var branches = queries.route(journey).plan().branches();
        return new ProposalPage(
                journey.value(), null, "", false, typed, faults, forms(shell), names(branches, shell));
    }

    ProposalPage proposal(
            Standing standing, UUID id, Visitor visitor, @Nullable Map<String, String> typed, Faults faults, Shell shell) {
        var journey = standing.journey();
        var proposal = proposals.find(id).orElseThrow(NotFound::new);
        var names = HeadQueries.names(heads.people(journey, visitor.today(clock)));
        var kept = Typed.of(proposal);
        return new ProposalPage(
                journey.value(),
                proposal,
                names.getOrDefault(proposal.author(), ""),
                standing.tutee(),
                typed == null ? kept : kept.over(typed),
                faults,
                forms(shell),
                names(queries.route(journey).plan().branches(), shell));
    }

    VersionsPage versions(JourneyId journey, Visitor visitor, int before, @Nullable Integer old, @Nullable Integer now) {
        var found = versions.before(journey, before, VERSIONS + 1);
        var names = HeadQueries.names(heads.people(journey, visitor.today(clock)));
        var lines = found.stream()
                .limit(VERSIONS)
                .map(line -> new VersionsPage.Line(
                        line.version(), names.getOrDefault(line.by(), ""), line.at(), line.why()))
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

    private static List<Choice> forms(Shell shell) {
        return Arrays.stream(StepForm.values())
                .map(form -> Choice.of(form.word(), shell.t("route.form." + form.word())))
                .toList();
    }

    private static List<Choice> names(List<BranchLook> branches, Shell shell) {
        return branches.stream()
                .map(branch -> Choice.of(
                        branch.id().toString(), branch.name().isEmpty() ? shell.t("route.branch.first") : branch.name()))
                .toList();
    }
}
