package org.poruch.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.poruch.app.planning.Instances;
import org.poruch.app.planning.Results;
import org.poruch.plan.Budget;
import org.poruch.plan.group.ExampleTerm;
import org.poruch.plan.group.GroupInstance;
import org.poruch.plan.group.GroupPlanner;
import org.poruch.plan.group.GroupWishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "group", description = "The groups of one term.", mixinStandardHelpOptions = true)
final class PlanGroupCommand implements Callable<Integer> {
    private static final Duration USUAL = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofMillis(700);

    @Mixin private final PlanFiles files = new PlanFiles();

    @Override
    public Integer call() {
        var budget = files.budget(USUAL);
        return files.run(Instances::group, (instance, out) -> plan(instance, budget, out));
    }

    private void plan(GroupInstance instance, Budget budget, Path out) throws IOException {
        var planner = new GroupPlanner(instance, GroupWishes.NONE);
        if (files.needsWarmth()) {
            new GroupPlanner(ExampleTerm.of(60, 6, 24, 1), GroupWishes.NONE)
                    .plan(Budget.time(WARM_UP), 1);
        }
        var plan = planner.plan(budget, files.seed);
        Results.write(out, plan, planner.bound(plan.value()));
    }
}
