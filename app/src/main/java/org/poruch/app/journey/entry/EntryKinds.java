package org.poruch.app.journey.entry;

import org.poruch.app.access.Things;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntryKinds {
    @Bean
    Things requestThings(EntryQueries entries) {
        return new EntryOfKindThings(EntryKind.REQUEST, entries);
    }

    @Bean
    Things difficultyThings(EntryQueries entries) {
        return new EntryOfKindThings(EntryKind.DIFFICULTY, entries);
    }
}
