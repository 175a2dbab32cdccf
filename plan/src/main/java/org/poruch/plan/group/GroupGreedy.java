package org.poruch.plan.group;

/** Opens the session with the greatest worth per hour of its persons, again and again. */
final class GroupGreedy {
    private final Term term;
    private final Timetable table;
    private final Seating seating;

    GroupGreedy(Timetable table, Seating seating) {
        this.table = table;
        this.term = table.term;
        this.seating = seating;
    }

    void run() {
        int[] next = best();
        while (next.length > 0) {
            table.open(next[0], next[1]);
            seating.fill(next[0]);
            table.keep();
            next = best();
        }
    }

    private int[] best() {
        long most = 0;
        int[] found = {};
        for (int[] one : term.possible) {
            if (table.topic[one[0]] == Timetable.NONE
                    && table.tutorLeft[term.tutorOf(one[0])] >= term.topicHours[one[1]]) {
                long worth = worth(one[0], one[1]);
                if (worth > most) {
                    most = worth;
                    found = one;
                }
            }
        }
        return found;
    }

    private long worth(int session, int topic) {
        int slot = term.slot(session);
        int come = 0;
        long worth = -term.cost;
        for (int person : term.could[topic][slot]) {
            if (come < term.most
                    && table.inSlot[person][slot] == Timetable.NONE
                    && table.onTopic[person][topic] == Timetable.NONE
                    && table.personLeft[person] >= term.topicHours[topic]) {
                worth += term.value[person][topic];
                come++;
            }
        }
        return come >= term.least ? worth : 0;
    }
}
