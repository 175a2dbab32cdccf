package org.poruch.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.poruch.app.planning.Instances;
import org.poruch.app.planning.Results;
import org.poruch.plan.Budget;
import org.poruch.plan.route.Draft;
import org.poruch.plan.route.ExampleRoute;
import org.poruch.plan.route.RouteInstance;
import org.poruch.plan.route.RoutePlanner;
import org.poruch.plan.route.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "route",
        description = "Three drafts of one person's route.",
        mixinStandardHelpOptions = true)
final class PlanRouteCommand implements Callable<Integer> {
    private static final int DRAFTS = 3;
    private static final Duration USUAL = Duration.ofMillis(50);
    private static final Duration WARM_UP = Duration.ofMillis(220);

    @Mixin private final PlanFiles files = new PlanFiles();

    @Override
    public Integer call() {
        var budget = files.budget(USUAL);
        return files.run(Instances::route, (instance, out) -> plan(instance, budget, out));
    }

    private void plan(RouteInstance instance, Budget budget, Path out) throws IOException {
        var planner = new RoutePlanner(instance, Wishes.NONE);
        if (files.needsWarmth()) {
            new RoutePlanner(ExampleRoute.of(400, 200, 1), Wishes.NONE)
                    .drafts(DRAFTS, Budget.time(WARM_UP), 1);
        }
        var plan = planner.drafts(DRAFTS, budget, files.seed);
        long best = plan.drafts().stream().mapToLong(Draft::value).max().orElse(0);
        Results.write(out, plan, planner.bound(best));
    }
}
