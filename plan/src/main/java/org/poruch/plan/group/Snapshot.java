package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.List;

/**
 * A timetable as it was at one moment.
 *
 * @param sessions number, topic, then the persons
 */
record Snapshot(long value, List<int[]> sessions) {
    Snapshot(Timetable table) {
        this(table.value, sessions(table));
    }

    private static List<int[]> sessions(Timetable table) {
        var all = new ArrayList<int[]>(table.opened);
        for (int i = 0; i < table.opened; i++) {
            int session = table.open[i];
            var one = new int[2 + table.size[session]];
            one[0] = session;
            one[1] = table.topic[session];
            System.arraycopy(table.member[session], 0, one, 2, table.size[session]);
            all.add(one);
        }
        return all;
    }
}
