package org.poruch.plan.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;

/**
 * Proposes who walks beside whom. An instance whose names are unknown, doubled or whose figures are
 * negative is refused with an {@link org.poruch.plan.BadInstance} that names the field.
 */
public final class Matcher {
    private final MatchInstance instance;
    private final Map<String, Integer> number = new HashMap<>();
    private int[] start = {};
    private int[] tutor = {};
    private int[] cost = {};

    public Matcher(MatchInstance instance) {
        MatchCheck.of(instance);
        this.instance = instance;
        instance.tutors().forEach(each -> number.put(each.id(), number.size()));
        arcs();
    }

    private void arcs() {
        int count = instance.requests().stream().mapToInt(request -> request.costs().size()).sum();
        start = new int[instance.requests().size() + 1];
        tutor = new int[count];
        cost = new int[count];
        int arc = 0;
        for (int i = 0; i < instance.requests().size(); i++) {
            for (var each : instance.requests().get(i).costs().entrySet()) {
                tutor[arc] = number.getOrDefault(each.getKey(), Flow.NOBODY);
                cost[arc++] = each.getValue();
            }
            start[i + 1] = arc;
        }
    }

    /** The pairs at the least cost: exact, always. */
    public MatchPlan match() {
        int[][] load = instance.tutors().stream().map(this::load).toArray(int[][]::new);
        return told(new Flow(start, tutor, cost, load, instance.unmatchedCost()).solve(), load);
    }

    private int[] load(MatchTutor tutor) {
        var given = tutor.load();
        return IntStream.range(0, Math.min(tutor.capacity(), instance.requests().size()))
                .map(k -> given.isEmpty() ? 0 : given.get(Math.min(k, given.size() - 1)))
                .toArray();
    }

    private MatchPlan told(int[] arcs, int[][] load) {
        var pairs = new ArrayList<Pair>();
        var unmatched = new ArrayList<String>();
        var holds = new int[load.length];
        long sum = 0;
        for (int i = 0; i < arcs.length; i++) {
            var request = instance.requests().get(i).id();
            if (arcs[i] == Flow.NOBODY) {
                unmatched.add(request);
                sum += instance.unmatchedCost();
            } else {
                int j = tutor[arcs[i]];
                int place = load[j][holds[j]++];
                var who = instance.tutors().get(j).id();
                pairs.add(new Pair(request, who, cost[arcs[i]], place));
                sum += cost[arcs[i]] + place;
            }
        }
        return new MatchPlan(sum, List.copyOf(pairs), List.copyOf(unmatched), obstacles(arcs));
    }

    private List<Obstacle> obstacles(int[] arcs) {
        return IntStream.range(0, arcs.length)
                .filter(i -> arcs[i] == Flow.NOBODY)
                .mapToObj(i -> obstacle(instance.requests().get(i)))
                .toList();
    }

    private Obstacle obstacle(Request request) {
        if (request.costs().isEmpty()) {
            return new Obstacle(
                    Kind.NO_TUTOR,
                    request.id(),
                    "No tutor fits the wishes.",
                    "Widen the wishes, or invite a tutor who fits.");
        }
        int least = request.costs().values().stream().min(Integer::compare).orElseThrow();
        if (least > instance.unmatchedCost()) {
            return new Obstacle(
                    Kind.OUT_OF_REACH,
                    request.id(),
                    "Every tutor costs at least %d, more than waiting (%d)."
                            .formatted(least, instance.unmatchedCost()),
                    "Widen the wishes, or let waiting cost more.");
        }
        return new Obstacle(
                Kind.NO_PLACE,
                request.id(),
                "All %d tutors who fit have their places taken by those for whom it matters more."
                        .formatted(request.costs().size()),
                "Give one of them another place: " + String.join(", ", cheapest(request)) + ".");
    }

    private static List<String> cheapest(Request request) {
        return request.costs().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }
}
