package org.poruch.plan.group;

import java.util.SplittableRandom;

/** Fills sessions with the persons who gain most by them, and empties what becomes too small. */
final class Seating {
    private final Term term;
    private final Timetable table;
    private final Fixed fixed;
    private final SplittableRandom random;

    /** Who lost a seat, and which sessions lost somebody, during this change. */
    private final int[] freed;

    private int freedCount;
    private final int[] thinned;
    private int thinnedCount;

    private final long[] rank;

    Seating(Timetable table, Fixed fixed, SplittableRandom random) {
        this.table = table;
        this.term = table.term;
        this.fixed = fixed;
        this.random = random;
        freed = new int[1 << 12];
        thinned = new int[1 << 12];
        rank = new long[term.personHours.length];
    }

    void newChange() {
        freedCount = 0;
        thinnedCount = 0;
    }

    /** Whether a new session of this kind came to be, with enough persons. */
    boolean gather(int session, int topic) {
        if (!vacate(session, topic)) {
            return false;
        }
        int found = rankAll(session, topic);
        if (found < term.least) {
            return false;
        }
        table.open(session, topic);
        for (int i = 0; i < found && table.size[session] < term.most; i++) {
            long gain = -(rank[i] >> 24);
            if (gain <= 0 && table.size[session] >= term.least) {
                break;
            }
            invite((int) (rank[i] & 0xFFFFFF), session);
        }
        return table.size[session] >= term.least;
    }

    /** Frees the slot and the hours of the tutor. */
    private boolean vacate(int session, int topic) {
        if (table.topic[session] != Timetable.NONE && !close(session)) {
            return false;
        }
        int tutor = term.tutorOf(session);
        int first = random.nextInt(term.slots);
        for (int i = 0; table.tutorLeft[tutor] < term.topicHours[topic]; i++) {
            if (i == term.slots) {
                return false;
            }
            int other = tutor * term.slots + (first + i) % term.slots;
            if (table.topic[other] != Timetable.NONE) {
                close(other);
            }
        }
        return true;
    }

    /** Sorts who could come by what all would gain; the number of them. */
    private int rankAll(int session, int topic) {
        int found = 0;
        for (int person : term.could[topic][term.slot(session)]) {
            long loss = loss(person, session, topic);
            if (loss >= 0) {
                long gain = term.value[person][topic] - loss;
                rank[found++] = (-gain << 24) | person;
            }
        }
        java.util.Arrays.sort(rank, 0, found);
        return found;
    }

    /** What a person would give up to come, or -1 if something pinned stands in the way. */
    private long loss(int person, int session, int topic) {
        int there = table.inSlot[person][term.slot(session)];
        int same = table.onTopic[person][topic];
        if (fixed.sits(person, there) || fixed.sits(person, same)) {
            return -1;
        }
        int left = table.personLeft[person];
        long loss = 0;
        if (there != Timetable.NONE) {
            left += term.topicHours[table.topic[there]];
            loss += worth(person, there);
        }
        if (same != Timetable.NONE && same != there) {
            left += term.topicHours[topic];
            loss += term.value[person][topic];
        }
        if (left >= term.topicHours[topic]) {
            return loss;
        }
        int third = cheapest(person, topic, left, there, same);
        return third == Timetable.NONE ? -1 : loss + worth(person, third);
    }

    private int worth(int person, int session) {
        return term.value[person][table.topic[session]];
    }

    /** The least valued session of a person whose hours would be enough, but for two. */
    private int cheapest(int person, int topic, int left, int but, int andBut) {
        int found = Timetable.NONE;
        int least = Integer.MAX_VALUE;
        for (int about : term.wants[person]) {
            int session = table.onTopic[person][about];
            if (session != Timetable.NONE
                    && session != but
                    && session != andBut
                    && left + term.topicHours[about] >= term.topicHours[topic]
                    && term.value[person][about] < least
                    && !fixed.sits(person, session)) {
                least = term.value[person][about];
                found = session;
            }
        }
        return found;
    }

    private void invite(int person, int session) {
        int topic = table.topic[session];
        leave(person, table.inSlot[person][term.slot(session)]);
        leave(person, table.onTopic[person][topic]);
        if (table.personLeft[person] < term.topicHours[topic]) {
            leave(
                    person,
                    cheapest(
                            person,
                            topic,
                            table.personLeft[person],
                            Timetable.NONE,
                            Timetable.NONE));
        }
        table.seat(person, session);
        free(person);
    }

    private void leave(int person, int session) {
        if (session != Timetable.NONE) {
            table.unseat(person, session);
            if (thinnedCount < thinned.length) {
                thinned[thinnedCount++] = session;
            }
        }
    }

    private void free(int person) {
        if (freedCount < freed.length) {
            freed[freedCount++] = person;
        }
    }

    /** Ends a session and frees all who sat in it; not if it is pinned. */
    boolean close(int session) {
        if (fixed.stays(session)) {
            return false;
        }
        while (table.size[session] > 0) {
            int person = table.member[session][table.size[session] - 1];
            table.unseat(person, session);
            free(person);
        }
        table.close(session);
        return true;
    }

    /** Takes a person out of all that is not pinned. */
    void clear(int person) {
        for (int topic : term.wants[person]) {
            int session = table.onTopic[person][topic];
            if (session != Timetable.NONE && !fixed.sits(person, session)) {
                leave(person, session);
            }
        }
        free(person);
    }

    /** Closes what became too small, then seats whoever is free wherever there is room. */
    boolean settle() {
        for (int i = 0; i < thinnedCount; i++) {
            int session = thinned[i];
            if (table.topic[session] != Timetable.NONE && table.size[session] < term.least) {
                if (!refilled(session) && !close(session)) {
                    return false;
                }
            }
        }
        for (int i = 0; i < freedCount; i++) {
            place(freed[i]);
        }
        for (int i = 0; i < thinnedCount; i++) {
            if (table.topic[thinned[i]] != Timetable.NONE) {
                fill(thinned[i]);
            }
        }
        return true;
    }

    private boolean refilled(int session) {
        fill(session);
        return table.size[session] >= term.least;
    }

    void fill(int session) {
        for (int person : term.could[table.topic[session]][term.slot(session)]) {
            if (table.size[session] == term.most) {
                return;
            }
            if (table.fits(person, session)) {
                table.seat(person, session);
            }
        }
    }

    private void place(int person) {
        int[] wants = term.wants[person];
        int skip = random.nextInt(4) == 0 && wants.length > 1 ? random.nextInt(wants.length) : -1;
        for (int i = 0; i < wants.length; i++) {
            if (i != skip) {
                place(person, wants[i]);
            }
        }
        if (skip >= 0) {
            place(person, wants[skip]);
        }
    }

    private void place(int person, int topic) {
        if (table.onTopic[person][topic] != Timetable.NONE) {
            return;
        }
        int count = table.abouts[topic];
        int first = count > 1 ? random.nextInt(count) : 0;
        for (int i = 0; i < count; i++) {
            int session = table.about[topic][(first + i) % count];
            if (table.fits(person, session)) {
                table.seat(person, session);
                return;
            }
        }
    }
}
