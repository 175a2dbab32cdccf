package org.poruch.app.route.map.view;

import java.util.List;

/**
 * What a map shows, before it is drawn.
 *
 * @param nodes what stands on the trunk, in time: the question, meetings, today
 * @param aside what was left aside
 * @param whole nothing lies ahead any more
 * @param today how today is called, if it lies on this way
 */
public record Way(
        Ring from,
        Ring to,
        List<Stop> nodes,
        List<Loop> loops,
        List<Stop> aside,
        boolean whole,
        String today) {
    public int stops() {
        return loops.stream().mapToInt(loop -> loop.stops().size()).sum() + aside.size();
    }
}
