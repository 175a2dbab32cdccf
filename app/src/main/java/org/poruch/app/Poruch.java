package org.poruch.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where everything starts. */
@SpringBootApplication
public class Poruch {
    public static void main(String[] args) {
        SpringApplication.run(Poruch.class, args);
    }
}
