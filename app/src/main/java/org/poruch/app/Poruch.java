package org.poruch.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;

/** Where everything starts. */
@SpringBootApplication(exclude = FlywayAutoConfiguration.class)
public class Poruch {
    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
