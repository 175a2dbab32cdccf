package org.poruch.app;

import java.util.Locale;
import org.poruch.app.storage.StorageRefusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Zero means done; two, that something was asked for which cannot be; one, that something broke. */
@Command(
        name = "poruch",
        description = "Tutor support, for those who walk beside.",
        mixinStandardHelpOptions = true,
        subcommands = {ServeCommand.class, DemoCommand.class, RoutesCommand.class, CentreCommand.class, UserCommand.class})
final class Commands {
    private static final int CANNOT = 2;

    private Commands() {}

    static int run(String... args) {
        Locale.setDefault(Locale.ROOT);
        return new CommandLine(new Commands())
                .setParameterExceptionHandler((fault, given) -> refuse(fault.getCommandLine(), String.valueOf(fault.getMessage())))
                .setExecutionExceptionHandler((fault, command, parsed) -> refuse(command, fault))
                .execute(args);
    }

    private static int refuse(CommandLine command, Exception fault) throws Exception {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof CommandRefusal || each instanceof StorageRefusal) {
                return refuse(command, String.valueOf(each.getMessage()));
            }
        }
        throw fault;
    }

    private static int refuse(CommandLine command, String sentence) {
        command.getErr().println(sentence.replaceAll("\\s*\\R\\s*", " "));
        return CANNOT;
    }
}
