package org.poruch.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.poruch.app.storage.Database;
import org.poruch.app.storage.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Starts the server.")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", description = "The port to listen at (default: 8080).")
    private int port = 8080;

    @Option(names = "--data", description = "The folder of the data (default: data).")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws InterruptedException {
        var postgres = EmbeddedPostgres.start(data);
        var database = new Database(postgres.jdbcUrl(), postgres.ownerPassword(), postgres.appPassword());
        var application = new SpringApplication(Poruch.class);
        application.setDefaultProperties(Map.of("server.port", String.valueOf(port)));
        application.addInitializers(context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database));
        var context = application.run();
        var stopped = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                stopped.countDown();
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            postgres.close();
        }));
        stopped.await();
        return 0;
    }
}
