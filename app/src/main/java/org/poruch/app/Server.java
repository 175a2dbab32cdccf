package org.poruch.app;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.poruch.app.demo.DemoWish;
import org.poruch.app.storage.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the server and stays until it is asked to stop. */
final class Server {
    private final Listening listening;
    private final Database database;
    private final @Nullable DemoWish demo;

    Server(Listening listening, Database database, @Nullable DemoWish demo) {
        this.listening = listening;
        this.database = database;
        this.demo = demo;
    }

    /**
     * @param ready is told the address at which people find the server
     */
    void run(Ending ending, Consumer<String> ready) throws InterruptedException {
        var context = start();
        ending.first(context::close);
        ready.accept(listening.address(port(context)));
        ending.await();
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Poruch.class);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(listening.settings());
        application.addInitializers(context -> furnish((GenericApplicationContext) context));
        try {
            return application.run();
        } catch (RuntimeException fault) {
            for (Throwable each = fault; each != null; each = each.getCause()) {
                if (each instanceof PortInUseException) {
                    throw listening.taken();
                }
            }
            throw fault;
        }
    }

    private void furnish(GenericApplicationContext context) {
        context.registerBean(Database.class, () -> database);
        if (demo != null) {
            context.registerBean(DemoWish.class, () -> demo);
        }
    }

    private static int port(ConfigurableApplicationContext context) {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }
}
