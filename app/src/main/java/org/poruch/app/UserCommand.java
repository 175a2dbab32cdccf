package org.poruch.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "user",
        description = "People who sign in.",
        mixinStandardHelpOptions = true,
        subcommands = {UserAddCommand.class, UserListCommand.class, UserSlipCommand.class})
final class UserCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandRefusal(
                "Say what to do: user add LOGIN@CENTRE, user list CENTRE, or user slip LOGIN@CENTRE");
    }
}
