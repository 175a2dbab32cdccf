package org.poruch.app;

import java.util.concurrent.Callable;
import org.poruch.app.storage.DataFolder;
import org.poruch.app.storage.Database;
import org.poruch.app.storage.EmbeddedPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve", description = "Starts the server.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin private final Listening listening = new Listening();

    @Mixin private final Place place = new Place();

    @Override
    public Integer call() throws InterruptedException {
        listening.check();
        var external = place.external();
        if (external == null && DataFolder.at(place.data).read(DemoCommand.SIZE).isPresent()) {
            throw new CommandRefusal(
                    "The data folder (%s) holds made-up people. Maybe start it with demo, or choose another one with --data."
                            .formatted(place.data));
        }
        try (var ending = new Ending()) {
            new Server(listening, external == null ? embedded(ending) : external, null)
                    .run(ending, address -> System.out.println("Poruch: " + address));
        }
        return 0;
    }

    private Database embedded(Ending ending) {
        System.out.println("Starting the database in " + place.data.toAbsolutePath().normalize());
        var postgres = EmbeddedPostgres.start(place.data);
        ending.first(postgres::close);
        return postgres.database();
    }
}
