package org.poruch.plan.route;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses an instance that contradicts itself, naming the field. */
final class RouteCheck {
    private final RouteInstance instance;
    private final Set<String> topics;

    private RouteCheck(RouteInstance instance) {
        this.instance = instance;
        topics = instance.topics().stream().map(Topic::id).collect(Collectors.toSet());
    }

    static void of(RouteInstance instance) {
        new RouteCheck(instance).check();
    }

    private void check() {
        notNegative("hours", instance.hours());
        for (int m = 0; m < instance.monthHours().size(); m++) {
            notNegative("monthHours[%d]".formatted(m), instance.monthHours().get(m));
        }
        once("topics", instance.topics(), Topic::id);
        once("resources", instance.resources(), Resource::id);
        for (int t = 0; t < instance.topics().size(); t++) {
            var topic = instance.topics().get(t);
            notNegative("topics[%d].weight".formatted(t), topic.weight());
        }
        for (int r = 0; r < instance.resources().size(); r++) {
            resource("resources[%d]".formatted(r), instance.resources().get(r));
        }
    }

    private void resource(String field, Resource resource) {
        notNegative(field + ".hours", resource.hours());
        notNegative(field + ".bonus", resource.bonus());
        resource.gains()
                .forEach(
                        (topic, gain) -> {
                            known(field + ".gains", topic);
                            notNegative(field + ".gains." + topic, gain);
                        });
        resource.requires().forEach(topic -> known(field + ".requires", topic));
        var event = resource.event();
        int months = instance.monthHours().size();
        if (event != null && (event.month() < 0 || event.month() >= months)) {
            throw new IllegalArgumentException(
                    "%s.month must be from 0 to %d, but was %d. Maybe monthHours is too short?"
                            .formatted(field, months - 1, event.month()));
        }
    }

    private void known(String field, String topic) {
        if (!topics.contains(topic)) {
            throw new IllegalArgumentException(
                    "%s must name topics of the instance, but was %s. Maybe it is misspelt?"
                            .formatted(field, topic));
        }
    }

    private static void notNegative(String field, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "%s must not be negative, but was %d. Maybe the sign slipped in?"
                            .formatted(field, number));
        }
    }

    private static <T> void once(String field, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(id.apply(all.get(i)))) {
                throw new IllegalArgumentException(
                        "%s[%d].id must be there once, but was %s again. Maybe it was copied?"
                                .formatted(field, i, id.apply(all.get(i))));
            }
        }
    }
}
