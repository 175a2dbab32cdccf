package org.poruch.plan.match;

import java.util.Arrays;

/**
 * Requests to tutors at the least cost, exactly: each request in turn takes the shortest augmenting
 * path under prices that keep all others content. Jonker and Volgenant 1987,
 * doi:10.1007/BF02278710; potentials after Edmonds and Karp 1972, doi:10.1145/321694.321699.
 */
final class Flow {
    static final int NOBODY = -1;

    private final int[] start;
    private final int[] tutor;
    private final int[] cost;
    private final int[][] load;
    private final long unmatched;

    /** By tutor: the price of one more place, and who has the places. */
    private final long[] price;

    private final int[][] held;
    private final int[] holds;

    /** By request: its tutor or {@link #NOBODY}, and its place in the list of that tutor. */
    private final int[] matched;

    private final int[] place;
    private final int[] arc;

    /** By tutor: what a place costs the searching request, the arc to it and whose arc that is. */
    private final long[] distance;

    private final int[] by;
    private final int[] owner;

    /** By tutor: the search that reached it; negative when its distance is final. */
    private final int[] seen;

    private final int[] settled;
    private final Nearest nearest;
    private int search;

    /** The end of the shortest path: its cost, its last tutor, and who then stays without one. */
    private long end;

    private int endTutor;
    private int left;

    /**
     * @param start by request, and one more: where its arcs begin
     * @param tutor by arc
     * @param cost by arc
     * @param load by tutor: what each place costs on top, never falling; its length is the capacity
     */
    Flow(int[] start, int[] tutor, int[] cost, int[][] load, long unmatched) {
        this.start = start;
        this.tutor = tutor;
        this.cost = cost;
        this.load = load;
        this.unmatched = unmatched;
        int tutors = load.length;
        price = new long[tutors];
        held = new int[tutors][];
        holds = new int[tutors];
        for (int j = 0; j < tutors; j++) {
            held[j] = new int[Math.min(load[j].length, start.length)];
            price[j] = load[j].length == 0 ? unmatched + 1 : load[j][0];
        }
        int requests = start.length - 1;
        matched = new int[requests];
        Arrays.fill(matched, NOBODY);
        place = new int[requests];
        arc = new int[requests];
        distance = new long[tutors];
        by = new int[tutors];
        owner = new int[tutors];
        seen = new int[tutors];
        settled = new int[tutors];
        nearest = new Nearest(tutors);
    }

    /** By request: its arc, or {@link #NOBODY}. */
    int[] solve() {
        for (int request = 0; request < matched.length; request++) {
            int count = settle(request);
            for (int i = 0; i < count; i++) {
                price[settled[i]] += end - distance[settled[i]];
            }
            if (endTutor != NOBODY) {
                follow(request);
            }
        }
        var arcs = new int[matched.length];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = matched[i] == NOBODY ? NOBODY : arc[i];
        }
        return arcs;
    }

    /** Finds the shortest path; returns how many tutors are nearer than its end. */
    private int settle(int request) {
        search++;
        nearest.clear();
        end = unmatched;
        endTutor = NOBODY;
        left = NOBODY;
        int count = 0;
        reach(request, 0);
        while (!nearest.isEmpty()) {
            long next = nearest.poll();
            int j = nearest.tutor(next);
            if (seen[j] == -search) {
                continue;
            }
            if (distance[j] >= end) {
                break;
            }
            seen[j] = -search;
            settled[count++] = j;
            goThrough(j);
        }
        return count;
    }

    /** Looks along the arcs of a request, who would pay this much beside cost and price. */
    private void reach(int request, long base) {
        for (int a = start[request]; a < start[request + 1]; a++) {
            int j = tutor[a];
            long far = base + cost[a] + price[j];
            if (far < end && seen[j] != -search && (seen[j] != search || far < distance[j])) {
                seen[j] = search;
                distance[j] = far;
                by[j] = a;
                owner[j] = request;
                if (holds[j] < load[j].length) {
                    endAt(j, far - price[j] + load[j][holds[j]], NOBODY);
                }
                nearest.add(far, j);
            }
        }
    }

    /** Those who hold the places of a tutor could go elsewhere, or without. */
    private void goThrough(int j) {
        for (int i = 0; i < holds[j]; i++) {
            int request = held[j][i];
            long base = distance[j] - cost[arc[request]] - price[j];
            endAt(j, base + unmatched, request);
            reach(request, base);
        }
    }

    private void endAt(int j, long far, int without) {
        if (far < end) {
            end = far;
            endTutor = j;
            left = without;
        }
    }

    private void follow(int request) {
        if (left != NOBODY) {
            leave(left);
        }
        int to = endTutor;
        int moving;
        do {
            moving = owner[to];
            int from = matched[moving];
            if (from != NOBODY) {
                leave(moving);
            }
            matched[moving] = to;
            arc[moving] = by[to];
            place[moving] = holds[to];
            held[to][holds[to]++] = moving;
            to = from;
        } while (moving != request);
    }

    private void leave(int request) {
        int j = matched[request];
        int last = held[j][--holds[j]];
        held[j][place[request]] = last;
        place[last] = place[request];
        matched[request] = NOBODY;
    }
}
