package org.poruch.app;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.poruch.app.people.Founding;
import org.poruch.app.storage.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "centre",
        description = "Centres.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "add",
        subcommands = CentreCommand.Add.class)
final class CentreCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandRefusal("Say what to do with a centre: centre add SHORT NAME");
    }

    @Command(name = "add", description = "A new centre.", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Mixin private final Place place = new Place();

        @Parameters(
                index = "0",
                paramLabel = "SHORT",
                description = "Its short name, the last part of every login.")
        private String word = "";

        @Parameters(index = "1", paramLabel = "NAME", description = "Its name.")
        private String name = "";

        @Option(names = "--time-zone", description = "Its time zone (default: Europe/Kyiv).")
        private String timeZone = "Europe/Kyiv";

        @Override
        public Integer call() {
            if (!Founding.fits(word)) {
                throw new CommandRefusal(
                        "The short name (%s) must be 2 to 31 small Latin letters, figures or hyphens, a letter first."
                                .formatted(word));
            }
            if (name.isBlank()) {
                throw new CommandRefusal("A centre needs a name.");
            }
            var zone = zone();
            try (var nearby = place.nearby()) {
                if (!Errand.asOwner(
                        nearby.database(),
                        errand -> new Founding(errand.jdbc()).found(word, name.strip(), zone))) {
                    throw new CommandRefusal("There is a centre %s already.".formatted(word));
                }
            }
            System.out.println("Added: " + word);
            return 0;
        }

        private ZoneId zone() {
            try {
                return ZoneId.of(timeZone);
            } catch (DateTimeException unknown) {
                throw new CommandRefusal(
                        "The time zone (%s) is not known. Maybe Europe/Kyiv?".formatted(timeZone));
            }
        }
    }
}
