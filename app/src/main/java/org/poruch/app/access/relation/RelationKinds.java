package org.poruch.app.access.relation;

import org.poruch.app.access.Things;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RelationKinds {
    /** The author of a relation is the person whom it is about. */
    @Bean
    Things participantThings(JdbcClient jdbc) {
        return new RelationThings(
                "participant", "select journey_id, person_id from participant where id = ?", jdbc);
    }

    /** The author of a consent is the guardian who gave it. */
    @Bean
    Things consentThings(JdbcClient jdbc) {
        return new RelationThings(
                "consent", "select journey_id, guardian_id from consent where id = ?", jdbc);
    }
}
