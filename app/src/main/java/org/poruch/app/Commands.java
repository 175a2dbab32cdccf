package org.poruch.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Locale;
import org.poruch.app.measuring.FileRefusal;
import org.poruch.app.storage.StorageRefusal;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Zero means done; two, that something was asked for which cannot be; one, that
 * something broke.
 */
@Command(
        name = "poruch",
        description = "Tutor support, for those who walk beside.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            RoutesCommand.class,
            CentreCommand.class,
            UserCommand.class,
            MeasureCommand.class,
            PlanCommand.class
        })
final class Commands {
    private static final int CANNOT = 2;

    private Commands() {}

    static int run(String... args) {
        Locale.setDefault(Locale.ROOT);
        quiet();
        return new CommandLine(new Commands())
                .setParameterExceptionHandler(
                        (fault, given) ->
                                refuse(fault.getCommandLine(), String.valueOf(fault.getMessage())))
                .setExecutionExceptionHandler((fault, command, parsed) -> refuse(command, fault))
                .execute(args);
    }

    /** A command says what it has to say itself; the server sets its own log up. */
    private static void quiet() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    private static int refuse(CommandLine command, Exception fault) throws Exception {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof CommandRefusal
                    || each instanceof StorageRefusal
                    || each instanceof FileRefusal) {
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
