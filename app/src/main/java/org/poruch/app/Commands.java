package org.poruch.app;

import org.poruch.app.storage.StorageRefusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code ./poruch demo}, {@code serve}, {@code routes}, {@code centre}, {@code user}. */
@Command(name = "poruch", description = "Tutor support, for those who walk beside.", mixinStandardHelpOptions = true, subcommands = ServeCommand.class)
final class Commands {
    private Commands() {}

    static int run(String... args) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    if (fault instanceof StorageRefusal) {
                        command.getErr().println(fault.getMessage());
                        return 2;
                    }
                    throw fault;
                })
                .execute(args);
    }
}
