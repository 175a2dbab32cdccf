package org.poruch.plan.group;

import java.util.List;
import java.util.Set;
import org.poruch.plan.Field;

/** Refuses an instance that contradicts itself, naming the field. */
final class GroupCheck {
    private static final int MOST_SLOTS = 10_000;

    private final GroupInstance instance;
    private Set<String> topics = Set.of();

    private GroupCheck(GroupInstance instance) {
        this.instance = instance;
    }

    static void of(GroupInstance instance) {
        new GroupCheck(instance).check();
    }

    private void check() {
        Field.of("minSize").within(1, Field.MOST, instance.minSize());
        Field.of("maxSize").within(instance.minSize(), Field.MOST, instance.maxSize());
        Field.of("sessionCost").amount(instance.sessionCost());
        Field.of("slots").within(0, MOST_SLOTS, instance.slots());
        topics();
        tutors(instance.tutors());
        persons(instance.persons());
    }

    private void topics() {
        var all = instance.topics();
        topics = Field.once("topics", "topic", all.stream().map(GroupTopic::id).toList());
        for (int t = 0; t < all.size(); t++) {
            Field.in("topics", t, "topic", all.get(t).id()).at("hours").hours(all.get(t).hours());
        }
    }

    private void tutors(List<Tutor> all) {
        Field.once("tutors", "tutor", all.stream().map(Tutor::id).toList());
        for (int j = 0; j < all.size(); j++) {
            var field = Field.in("tutors", j, "tutor", all.get(j).id());
            field.at("hours").hours(all.get(j).hours());
            for (int t = 0; t < all.get(j).topics().size(); t++) {
                field.at("topics").at(t).oneOf(topics, all.get(j).topics().get(t));
            }
            free(field, all.get(j).free());
        }
    }

    private void persons(List<Participant> all) {
        Field.once("persons", "person", all.stream().map(Participant::id).toList());
        for (int p = 0; p < all.size(); p++) {
            var field = Field.in("persons", p, "person", all.get(p).id());
            field.at("hours").hours(all.get(p).hours());
            for (var each : all.get(p).values().entrySet()) {
                field.at("values").oneOf(topics, each.getKey());
                field.at("values").at(each.getKey()).amount(each.getValue());
            }
            free(field, all.get(p).free());
        }
    }

    private void free(Field field, List<Integer> free) {
        for (int i = 0; i < free.size(); i++) {
            field.at("free").at(i).within(0, instance.slots() - 1, free.get(i));
        }
    }
}
