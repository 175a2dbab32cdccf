package org.poruch.bench.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.poruch.plan.Budget;
import org.poruch.plan.group.ExampleTerm;
import org.poruch.plan.group.GroupInstance;
import org.poruch.plan.group.GroupPlan;
import org.poruch.plan.group.GroupPlanner;
import org.poruch.plan.group.GroupWishes;
import org.poruch.plan.match.ExampleMatch;
import org.poruch.plan.match.MatchInstance;
import org.poruch.plan.match.MatchPlan;
import org.poruch.plan.match.Matcher;
import org.poruch.plan.route.ExampleRoute;
import org.poruch.plan.route.RouteChange;
import org.poruch.plan.route.RouteInstance;
import org.poruch.plan.route.RoutePlan;
import org.poruch.plan.route.RoutePlanner;
import org.poruch.plan.route.Step;
import org.poruch.plan.route.Wishes;

/** Milliseconds of each thing that the library does, on made-up instances. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PlanBench {
    private static final Budget BATCH = Budget.steps(2500);

    private final RouteInstance route = ExampleRoute.of(400, 200, 1);
    private final GroupInstance school = ExampleTerm.of(60, 6, 24, 1);
    private final MatchInstance match = ExampleMatch.of(600, 60, 17, 11, 1);
    private final MatchInstance region = ExampleMatch.of(30_000, 3_000, 17, 11, 1);
    private List<Step> steps = List.of();
    private GroupPlan groups = new GroupPlan(0, List.of(), List.of(), List.of());

    @Setup
    public void before() {
        steps = new RoutePlanner(route, Wishes.NONE).drafts(1, BATCH, 7).drafts().getFirst().steps();
        groups = new GroupPlanner(school, GroupWishes.NONE).plan(BATCH, 7);
    }

    @Benchmark
    public RoutePlan oneDraftOfTwoAndAHalfThousandSteps() {
        return new RoutePlanner(route, Wishes.NONE).drafts(1, BATCH, 7);
    }

    @Benchmark
    public long boundOfARoute() {
        return new RoutePlanner(route, Wishes.NONE).bound(0);
    }

    @Benchmark
    public RouteChange routeAfterADeclineInAThousandSteps() {
        var wishes = new Wishes(List.of(), Set.of(steps.getFirst().resource()));
        return new RoutePlanner(route, wishes).replan(steps, Budget.steps(1000), 7);
    }

    @Benchmark
    public Object groupsAfterADeclineInAThousandSteps() {
        var first = groups.sessions().getFirst();
        var declined = new GroupWishes.Declined(first.persons().getFirst(), first.topic());
        return new GroupPlanner(school, new GroupWishes(List.of(), List.of(declined)))
                .replan(groups.sessions(), Budget.steps(1000), 7);
    }

    @Benchmark
    public MatchPlan match600x60() {
        return new Matcher(match).match();
    }

    @Benchmark
    public MatchPlan match30000x3000() {
        return new Matcher(region).match();
    }
}
