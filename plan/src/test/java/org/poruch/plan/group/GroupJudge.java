package org.poruch.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of groups once more, word for word and slowly, knowing nothing of the search. */
final class GroupJudge {
    private final GroupInstance instance;
    private final Map<String, GroupTopic> topics;
    private final Map<String, Tutor> tutors;
    private final Map<String, Participant> persons;

    GroupJudge(GroupInstance instance) {
        this.instance = instance;
        topics = by(instance.topics(), GroupTopic::id);
        tutors = by(instance.tutors(), Tutor::id);
        persons = by(instance.persons(), Participant::id);
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** The value, or an assertion that says which rule is broken. */
    long value(List<Session> sessions) {
        var busy = new HashSet<String>();
        var hours = new HashMap<String, Integer>();
        long value = 0;
        for (Session session : sessions) {
            var tutor = tutors.get(session.tutor());
            int takes = topics.get(session.topic()).hours();
            assertThat(tutor.topics()).contains(session.topic());
            assertThat(tutor.free()).contains(session.slot());
            assertThat(busy.add(tutor.id() + "/" + session.slot())).isTrue();
            assertThat(session.persons().size()).isBetween(instance.minSize(), instance.maxSize());
            hours.merge(tutor.id(), takes, Integer::sum);
            value -= instance.sessionCost();
            for (String id : session.persons()) {
                var person = persons.get(id);
                assertThat(person.free()).contains(session.slot());
                assertThat(busy.add(id + "/" + session.slot())).isTrue();
                assertThat(busy.add(id + " on " + session.topic())).isTrue();
                assertThat(person.values().getOrDefault(session.topic(), 0)).isPositive();
                hours.merge(id, takes, Integer::sum);
                value += person.values().get(session.topic());
            }
        }
        tutors.forEach(
                (id, tutor) ->
                        assertThat(hours.getOrDefault(id, 0)).isLessThanOrEqualTo(tutor.hours()));
        persons.forEach(
                (id, person) ->
                        assertThat(hours.getOrDefault(id, 0)).isLessThanOrEqualTo(person.hours()));
        return value;
    }

    void holds(GroupPlan plan) {
        assertThat(value(plan.sessions())).isEqualTo(plan.value());
        assertThat(plan.why().stream().mapToLong(GroupReason::value).sum()).isEqualTo(plan.value());
    }
}
