package org.poruch.app.route;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was taken off a route is known to the pair for thirty days; the tutee takes it back. */
@Configuration(proxyBeanMethods = false)
class BinnedKinds {
    @Bean
    Things binnedStepThings(JdbcClient jdbc) {
        return new TakenOff("binnedStep", "step", jdbc);
    }

    @Bean
    Things binnedBranchThings(JdbcClient jdbc) {
        return new TakenOff("binnedBranch", "branch", jdbc);
    }

    private record TakenOff(String kind, String table, JdbcClient jdbc) implements Things {
        @Override
        public Optional<Thing> find(UUID id) {
            return jdbc.sql(
                            "select journey_id from "
                                    + table
                                    + " where id = ? and deleted_at > now() - interval '30 days'")
                    .param(id)
                    .query(UUID.class)
                    .optional()
                    .map(journey -> Thing.ofPair(new JourneyId(journey), null));
        }
    }
}
