package org.poruch.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "plan",
        description =
                "Drafts of a route, the groups of a term, or who walks beside whom, from one file to another.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "route|group|match",
        subcommands = {PlanRouteCommand.class, PlanGroupCommand.class, PlanMatchCommand.class})
final class PlanCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandRefusal(
                "Say what to plan: plan route|group|match INSTANCE.json --out RESULT.json");
    }
}
