package org.poruch.plan.group;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses an instance that contradicts itself, naming the field. */
final class GroupCheck {
    private final GroupInstance instance;
    private final Set<String> topics;

    private GroupCheck(GroupInstance instance) {
        this.instance = instance;
        topics = instance.topics().stream().map(GroupTopic::id).collect(Collectors.toSet());
    }

    static void of(GroupInstance instance) {
        new GroupCheck(instance).check();
    }

    private void check() {
        atLeast("minSize", 1, instance.minSize());
        atLeast("maxSize", instance.minSize(), instance.maxSize());
        atLeast("sessionCost", 0, instance.sessionCost());
        atLeast("slots", 0, instance.slots());
        once("topics", instance.topics(), GroupTopic::id);
        once("tutors", instance.tutors(), Tutor::id);
        once("persons", instance.persons(), Participant::id);
        for (int t = 0; t < instance.topics().size(); t++) {
            atLeast("topics[%d].hours".formatted(t), 0, instance.topics().get(t).hours());
        }
        for (int j = 0; j < instance.tutors().size(); j++) {
            tutor("tutors[%d]".formatted(j), instance.tutors().get(j));
        }
        for (int p = 0; p < instance.persons().size(); p++) {
            person("persons[%d]".formatted(p), instance.persons().get(p));
        }
    }

    private void tutor(String field, Tutor tutor) {
        atLeast(field + ".hours", 0, tutor.hours());
        tutor.topics().forEach(topic -> known(field + ".topics", topic));
        free(field, tutor.free());
    }

    private void person(String field, Participant person) {
        atLeast(field + ".hours", 0, person.hours());
        person.values()
                .forEach(
                        (topic, value) -> {
                            known(field + ".values", topic);
                            atLeast(field + ".values." + topic, 0, value);
                        });
        free(field, person.free());
    }

    private void free(String field, List<Integer> free) {
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i) < 0 || free.get(i) >= instance.slots()) {
                throw new IllegalArgumentException(
                        "%s.free[%d] must be from 0 to %d, but was %d. Maybe slots is too small?"
                                .formatted(field, i, instance.slots() - 1, free.get(i)));
            }
        }
    }

    private void known(String field, String topic) {
        if (!topics.contains(topic)) {
            throw new IllegalArgumentException(
                    "%s must name topics of the instance, but was %s. Maybe it is misspelt?"
                            .formatted(field, topic));
        }
    }

    private static void atLeast(String field, int least, int number) {
        if (number < least) {
            throw new IllegalArgumentException(
                    "%s must be at least %d, but was %d. Maybe a digit is missing?"
                            .formatted(field, least, number));
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
