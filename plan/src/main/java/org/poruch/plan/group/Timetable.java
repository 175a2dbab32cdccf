package org.poruch.plan.group;

import java.util.Arrays;

/**
 * The groups while they are being made: hours, seats and the value stay exact, and each change can
 * be taken back. A session may for a moment have fewer persons than it needs.
 */
final class Timetable {
    static final int NONE = -1;

    final Term term;

    /** By session: its topic, or {@link #NONE} while it does not take place. */
    final int[] topic;

    final int[] size;
    final int[][] member;
    final int[] open;
    final int[] tutorLeft;
    final int[] personLeft;

    /** By person and slot, and by person and topic: the session, or {@link #NONE}. */
    final int[][] inSlot;

    final int[][] onTopic;

    /** By topic: its sessions. */
    final int[][] about;

    final int[] abouts;
    int opened;
    long value;

    /** Seats that are as they were before the change, see {@link #remember}. */
    int kept;

    private final int[][] before;
    private final int[] place;
    private final int[] aboutPlace;
    private int[] log = new int[1024];
    private int logged;

    Timetable(Term term) {
        this.term = term;
        int sessions = term.tutorHours.length * term.slots;
        topic = filled(sessions);
        size = new int[sessions];
        member = new int[sessions][];
        open = new int[sessions];
        place = new int[sessions];
        aboutPlace = new int[sessions];
        tutorLeft = term.tutorHours.clone();
        personLeft = term.personHours.clone();
        int persons = term.personHours.length;
        int topics = term.topicHours.length;
        inSlot = new int[persons][];
        onTopic = new int[persons][];
        before = new int[persons][];
        for (int p = 0; p < persons; p++) {
            inSlot[p] = filled(term.slots);
            onTopic[p] = filled(topics);
            before[p] = filled(topics);
        }
        about = new int[topics][sessions];
        abouts = new int[topics];
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** From now on this seat counts as one that was there before. */
    void remember(int person, int about, int session) {
        before[person][about] = session;
    }

    void open(int session, int about) {
        note(session, about, 0);
        begin(session, about);
    }

    /** Ends a session that nobody sits in. */
    void close(int session) {
        note(session, topic[session], 1);
        end(session);
    }

    void seat(int person, int session) {
        note(person, session, 2);
        sit(person, session);
    }

    void unseat(int person, int session) {
        note(person, session, 3);
        rise(person, session);
    }

    boolean fits(int person, int session) {
        int about = topic[session];
        return size[session] < term.most
                && inSlot[person][term.slot(session)] == NONE
                && onTopic[person][about] == NONE
                && term.topicHours[about] <= personLeft[person]
                && term.personFree[person][term.slot(session)];
    }

    void keep() {
        logged = 0;
    }

    void undo() {
        while (logged > 0) {
            int kind = log[--logged];
            int second = log[--logged];
            int first = log[--logged];
            switch (kind) {
                case 0 -> end(first);
                case 1 -> begin(first, second);
                case 2 -> rise(first, second);
                default -> sit(first, second);
            }
        }
    }

    private void note(int first, int second, int kind) {
        if (logged + 3 > log.length) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        log[logged++] = first;
        log[logged++] = second;
        log[logged++] = kind;
    }

    private void begin(int session, int about) {
        if (member[session] == null) {
            member[session] = new int[Math.min(term.most, term.personHours.length)];
        }
        topic[session] = about;
        place[session] = opened;
        open[opened++] = session;
        aboutPlace[session] = abouts[about];
        this.about[about][abouts[about]++] = session;
        tutorLeft[term.tutorOf(session)] -= term.topicHours[about];
        value -= term.cost;
    }

    private void end(int session) {
        int about = topic[session];
        topic[session] = NONE;
        int last = open[--opened];
        open[place[session]] = last;
        place[last] = place[session];
        int lastAbout = this.about[about][--abouts[about]];
        this.about[about][aboutPlace[session]] = lastAbout;
        aboutPlace[lastAbout] = aboutPlace[session];
        tutorLeft[term.tutorOf(session)] += term.topicHours[about];
        value += term.cost;
    }

    private void sit(int person, int session) {
        int about = topic[session];
        member[session][size[session]++] = person;
        inSlot[person][term.slot(session)] = session;
        onTopic[person][about] = session;
        personLeft[person] -= term.topicHours[about];
        value += term.value[person][about];
        kept += before[person][about] == session ? 1 : 0;
    }

    private void rise(int person, int session) {
        int about = topic[session];
        int[] members = member[session];
        int at = 0;
        while (members[at] != person) {
            at++;
        }
        members[at] = members[--size[session]];
        inSlot[person][term.slot(session)] = NONE;
        onTopic[person][about] = NONE;
        personLeft[person] += term.topicHours[about];
        value -= term.value[person][about];
        kept -= before[person][about] == session ? 1 : 0;
    }
}
