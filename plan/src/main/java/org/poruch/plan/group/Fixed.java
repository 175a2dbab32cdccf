package org.poruch.plan.group;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Sessions and seats that are pinned. */
final class Fixed {
    private final BitSet sessions = new BitSet();
    private final Set<Long> seats = new HashSet<>();

    void pin(int session) {
        sessions.set(session);
    }

    void pin(int person, int session) {
        seats.add(seat(person, session));
    }

    boolean stays(int session) {
        return sessions.get(session);
    }

    boolean sits(int person, int session) {
        return session != Timetable.NONE
                && !seats.isEmpty()
                && seats.contains(seat(person, session));
    }

    private static long seat(int person, int session) {
        return ((long) person << 32) | session;
    }
}
