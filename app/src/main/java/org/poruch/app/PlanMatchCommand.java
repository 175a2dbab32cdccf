package org.poruch.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.poruch.app.planning.Instances;
import org.poruch.app.planning.Results;
import org.poruch.plan.match.Matcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "match",
        description = "Who walks beside whom, at the least cost; exact, whatever the time given.",
        mixinStandardHelpOptions = true)
final class PlanMatchCommand implements Callable<Integer> {
    @Mixin private final PlanFiles files = new PlanFiles();

    @Override
    public Integer call() {
        files.budget(Duration.ZERO);
        return files.run(
                Instances::match,
                (instance, out) -> Results.write(out, new Matcher(instance).match()));
    }
}
