package org.poruch.plan.route;

import java.util.Set;
import org.poruch.plan.Field;

/** Refuses an instance that contradicts itself, naming the field. */
final class RouteCheck {
    private final RouteInstance instance;
    private Set<String> topics = Set.of();

    private RouteCheck(RouteInstance instance) {
        this.instance = instance;
    }

    static void of(RouteInstance instance) {
        new RouteCheck(instance).check();
    }

    private void check() {
        Field.of("hours").hours(instance.hours());
        for (int m = 0; m < instance.monthHours().size(); m++) {
            Field.of("monthHours").at(m).hours(instance.monthHours().get(m));
        }
        var all = instance.topics();
        topics = Field.once("topics", "topic", all.stream().map(Topic::id).toList());
        for (int t = 0; t < all.size(); t++) {
            var field = Field.in("topics", t, "topic", all.get(t).id());
            field.at("weight").amount(all.get(t).weight());
        }
        var resources = instance.resources();
        Field.once("resources", "resource", resources.stream().map(Resource::id).toList());
        for (int r = 0; r < resources.size(); r++) {
            resource(Field.in("resources", r, "resource", resources.get(r).id()), resources.get(r));
        }
    }

    private void resource(Field field, Resource resource) {
        field.at("hours").hours(resource.hours());
        field.at("bonus").amount(resource.bonus());
        resource.gains()
                .forEach(
                        (topic, gain) -> {
                            field.at("gains").oneOf(topics, topic);
                            field.at("gains").at(topic).amount(gain);
                        });
        for (int i = 0; i < resource.requires().size(); i++) {
            field.at("requires").at(i).oneOf(topics, resource.requires().get(i));
        }
        var event = resource.event();
        if (event != null) {
            field.at("month").within(0, instance.monthHours().size() - 1, event.month());
        }
    }
}
