package org.poruch.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.poruch.app.access.Slips;
import org.poruch.app.people.People;
import org.poruch.app.storage.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "slip",
        description = "A one-time way in, to print; earlier slips no longer open.",
        mixinStandardHelpOptions = true)
final class UserSlipCommand implements Callable<Integer> {
    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "LOGIN@CENTRE")
    private String login = "";

    @Override
    public Integer call() {
        var account = Login.of(login);
        try (var nearby = place.nearby()) {
            var slip = Errand.asApp(nearby.database(), errand -> make(errand, account));
            System.out.println(slip.code());
            System.out.println("For " + login + ", at /slip, until " + slip.expires());
        }
        return 0;
    }

    private Slips.Slip make(Errand errand, Login account) {
        var centre = Login.centre(errand, account.centre());
        var jdbc = errand.in(centre.id()).jdbc();
        var person =
                new People(jdbc)
                        .withLogin(account.name())
                        .orElseThrow(
                                () ->
                                        new CommandRefusal(
                                                "There is no %s in the centre %s."
                                                        .formatted(account.name(), centre.word())));
        return new Slips(jdbc, Clock.systemUTC()).make(person, null);
    }
}
