package org.poruch.app;

import org.poruch.app.storage.Database;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration
class TestWiring {
    @Bean
    Database database() {
        return TestDatabase.get();
    }
}
