package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.List;

/** The seats of an earlier plan that can still be taken after a change. */
final class EarlierSeats {
    private final Term term;

    /** Number, topic, then the persons who can still come. */
    private final List<int[]> sessions = new ArrayList<>();

    private int possible;
    private int gone;

    EarlierSeats(Term term, List<Session> before) {
        this.term = term;
        before.forEach(this::add);
    }

    private void add(Session session) {
        int tutor = term.tutor(session.tutor());
        int topic = term.topic(session.topic());
        int slot = session.slot();
        boolean stays =
                tutor >= 0
                        && topic >= 0
                        && slot < term.slots
                        && term.tutorFree[tutor][slot]
                        && term.knows[tutor][topic];
        int[] persons =
                session.persons().stream()
                        .mapToInt(term::person)
                        .filter(p -> stays && p >= 0)
                        .filter(p -> term.value[p][topic] > 0 && term.personFree[p][slot])
                        .toArray();
        boolean enough = persons.length > 0 && term.could[topic][slot].length >= term.least;
        gone += session.persons().size() - (enough ? persons.length : 0);
        if (enough) {
            possible += persons.length;
            var one = new int[2 + persons.length];
            one[0] = tutor * term.slots + slot;
            one[1] = topic;
            System.arraycopy(persons, 0, one, 2, persons.length);
            sessions.add(one);
        }
    }

    void remember(Timetable table) {
        for (int[] one : sessions) {
            for (int i = 2; i < one.length; i++) {
                table.remember(one[i], one[1], one[0]);
            }
        }
        table.kept = keptBy(new Snapshot(table));
    }

    /** Puts back what the rules allow; a session that is too small then takes others in or goes. */
    void putBack(Timetable table, Fixed fixed) {
        for (int[] one : sessions) {
            boolean there = table.topic[one[0]] == one[1];
            int tutor = term.tutorOf(one[0]);
            if (!there
                    && table.topic[one[0]] == Timetable.NONE
                    && table.tutorLeft[tutor] >= term.topicHours[one[1]]) {
                table.open(one[0], one[1]);
                there = true;
            }
            for (int i = 2; there && i < one.length; i++) {
                if (table.fits(one[i], one[0])) {
                    table.seat(one[i], one[0]);
                }
            }
        }
        table.keep();
        close(table, fixed);
    }

    private void close(Timetable table, Fixed fixed) {
        var seating = new Seating(table, fixed, new java.util.SplittableRandom(1));
        for (int[] one : sessions) {
            if (table.topic[one[0]] == one[1] && table.size[one[0]] < term.least) {
                seating.newChange();
                seating.fill(one[0]);
                if (table.size[one[0]] < term.least) {
                    seating.close(one[0]);
                }
            }
        }
        table.keep();
    }

    int keptBy(Snapshot plan) {
        int kept = 0;
        for (int[] now : plan.sessions()) {
            for (int[] one : sessions) {
                if (one[0] == now[0] && one[1] == now[1]) {
                    kept += common(one, now);
                }
            }
        }
        return kept;
    }

    private static int common(int[] one, int[] now) {
        int common = 0;
        for (int i = 2; i < one.length; i++) {
            for (int k = 2; k < now.length; k++) {
                common += one[i] == now[k] ? 1 : 0;
            }
        }
        return common;
    }

    int possible() {
        return possible;
    }

    int gone() {
        return gone;
    }
}
