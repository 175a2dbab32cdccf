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
import org.poruch.app.route.view.ProposalPage;
import org.poruch.app.route.view.StepLink;
import org.poruch.app.route.view.StepPage;
import org.poruch.app.route.view.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of one step and of one idea together. */
@Component
@Transactional(readOnly = true)
class StepPages {
    private final RouteQueries queries;
    private final HeadQueries heads;
    private final ProposalStore proposals;
    private final List<StepLinks> links;
    private final Clock clock;

    StepPages(
            RouteQueries queries,
            HeadQueries heads,
            ProposalStore proposals,
            List<StepLinks> links,
            Clock clock) {
        this.queries = queries;
        this.heads = heads;
        this.proposals = proposals;
        this.links = links;
        this.clock = clock;
    }

    StepPage fresh(JourneyId journey, Typed typed, Faults faults, Shell shell) {
        var branches = queries.route(journey).plan().branches();
        return new StepPage(
                journey.value(),
                null,
                true,
                typed,
                faults,
                forms(shell),
                names(branches, shell),
                List.of(),
                List.of());
    }

    /** The step, and over it what was typed but could not be kept. */
    StepPage step(
            Standing standing,
            UUID id,
            @Nullable Map<String, String> typed,
            Faults faults,
            boolean stale,
            Shell shell) {
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
                stale ? Difference.between(kept, shown, names) : List.of(),
                links(standing.journey(), id));
    }

    ProposalPage idea(JourneyId journey, Typed typed, Faults faults, Shell shell) {
        var branches = queries.route(journey).plan().branches();
        return new ProposalPage(
                journey.value(),
                null,
                "",
                false,
                typed,
                faults,
                forms(shell),
                names(branches, shell),
                List.of());
    }

    ProposalPage proposal(
            Standing standing,
            UUID id,
            Visitor visitor,
            @Nullable Map<String, String> typed,
            Faults faults,
            Shell shell) {
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
                names(queries.route(journey).plan().branches(), shell),
                links(journey, id));
    }

    private List<StepLink> links(JourneyId journey, UUID thing) {
        return links.stream().flatMap(room -> room.of(journey, thing).stream()).toList();
    }

    static List<Choice> forms(Shell shell) {
        return Arrays.stream(StepForm.values())
                .map(form -> Choice.of(form.word(), shell.t("route.form." + form.word())))
                .toList();
    }

    static List<Choice> names(List<BranchLook> branches, Shell shell) {
        return branches.stream()
                .map(
                        branch ->
                                Choice.of(
                                        branch.id().toString(),
                                        branch.name().isEmpty()
                                                ? shell.t("route.branch.first")
                                                : branch.name()))
                .toList();
    }
}
