package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Turns a timetable into sessions and into the terms that add up to its value. */
final class GroupExplanation {
    private final Term term;
    private final List<int[]> sorted;

    GroupExplanation(Term term, Snapshot plan) {
        this.term = term;
        sorted = new ArrayList<>(plan.sessions());
        sorted.sort(
                Comparator.comparingInt((int[] one) -> term.slot(one[0]))
                        .thenComparingInt(one -> one[0]));
        sorted.forEach(one -> Arrays.sort(one, 2, one.length));
    }

    List<Session> sessions() {
        return sorted.stream().map(this::session).toList();
    }

    private Session session(int[] one) {
        var persons = Arrays.stream(one).skip(2).mapToObj(p -> term.instance.persons().get(p).id());
        return new Session(
                term.instance.tutors().get(term.tutorOf(one[0])).id(),
                term.instance.topics().get(one[1]).id(),
                term.slot(one[0]),
                persons.toList());
    }

    List<GroupReason> why() {
        var why = new ArrayList<GroupReason>();
        for (int s = 0; s < sorted.size(); s++) {
            int[] one = sorted.get(s);
            why.add(new GroupReason(s, null, -term.cost));
            for (int i = 2; i < one.length; i++) {
                var person = term.instance.persons().get(one[i]).id();
                why.add(new GroupReason(s, person, term.value[one[i]][one[1]]));
            }
        }
        return List.copyOf(why);
    }
}
