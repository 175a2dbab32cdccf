package org.poruch.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.poruch.app.demo.DemoSize;
import org.poruch.app.demo.DemoWish;
import org.poruch.app.storage.EmbeddedPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Starts the server with three made-up centres and accounts for every role.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    /** The word under which a data folder remembers the size of its demo. */
    static final String SIZE = "demo";

    @Mixin private final Listening listening = new Listening();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the data (default: demo-data).")
    private Path data = Path.of("demo-data");

    @Option(names = "--seed", description = "The same seed makes the same people (default: 7).")
    private long seed = 7;

    @Option(
            names = "--size",
            description = "usual (about 260 people), district (600) or region (30,000).")
    private String size = "usual";

    @Override
    public Integer call() throws InterruptedException {
        listening.check();
        var wanted =
                DemoSize.named(size)
                        .orElseThrow(
                                () ->
                                        new CommandRefusal(
                                                "The size (%s) must be usual, district or region."
                                                        .formatted(size)));
        var folder = new DemoFolder(data, wanted);
        folder.check();
        try (var ending = new Ending()) {
            System.out.println("Starting the database in " + data.toAbsolutePath().normalize());
            folder.markIfNew();
            var postgres = EmbeddedPostgres.start(data);
            ending.first(postgres::close);
            var wish = new DemoWish(seed, wanted, System.out::println);
            new Server(listening, postgres.database(), wish).run(ending, DemoCommand::welcome);
        }
        return 0;
    }

    private static void welcome(String address) {
        System.out.println(
                """

                Poruch: %s

                Everybody in it is made up. Sign in as name@kalynove with the password poruch-demo:
                  iryna     a teacher on her way      olena   her tutor
                  petro     has just begun            bohdan  a tutor
                  halyna    has come to an end        sofiia  danylo's tutor
                  andrii    has no tutor yet          nadiia  methodologist
                  danylo    a pupil, 12               oksana  his mother
                  marta     psychologist of his team  stepan  head of iryna's school
                  admin     administrator
                The same names live in the centres lypky and sosnivka. Ctrl-C stops the server."""
                        .formatted(address));
    }
}
