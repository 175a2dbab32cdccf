package org.poruch.plan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.plan.BadInstance;
import org.poruch.plan.Obstacle.Kind;
import org.poruch.plan.Saved;

class MatchTests {
    @Test
    void savedInstancesCostWhatIsProved() {
        assertThat(cost(Saved.match("match-60x6"))).isEqualTo(8_061);
        assertThat(cost(Saved.match("match-600x60"))).isEqualTo(35_082);
    }

    private static long cost(MatchInstance instance) {
        var plan = new Matcher(instance).match();
        holds(instance, plan);
        return plan.cost();
    }

    @Test
    void smallInstancesAreMatchedAsIfEverythingHadBeenTriedWithLoadsToo() {
        for (int seed = 0; seed < 300; seed++) {
            var made = ExampleMatch.of(6, 3, 2, 2, seed);
            int places = 1 + seed % 3;
            var load = seed % 2 == 0 ? List.<Integer>of() : List.of(0, 150 + seed, 900);
            var tutors =
                    made.tutors().stream().map(t -> new MatchTutor(t.id(), places, load)).toList();
            var instance = new MatchInstance(seed % 5 == 0 ? 400 : 2000, tutors, made.requests());
            var plan = new Matcher(instance).match();

            holds(instance, plan);
            assertThat(plan.cost())
                    .as("seed %d", seed)
                    .isEqualTo(best(instance, new HashMap<>(), 0));
        }
    }

    /** The least cost of the requests from one on, by trying all. */
    private static long best(MatchInstance instance, Map<String, Integer> holds, int next) {
        if (next == instance.requests().size()) {
            return 0;
        }
        long best = instance.unmatchedCost() + best(instance, holds, next + 1);
        for (var tutor : instance.tutors()) {
            var cost = instance.requests().get(next).costs().get(tutor.id());
            int held = holds.getOrDefault(tutor.id(), 0);
            if (cost != null && held < tutor.capacity()) {
                holds.put(tutor.id(), held + 1);
                int load =
                        tutor.load().isEmpty()
                                ? 0
                                : tutor.load().get(Math.min(held, tutor.load().size() - 1));
                best = Math.min(best, cost + load + best(instance, holds, next + 1));
                holds.put(tutor.id(), held);
            }
        }
        return best;
    }

    private static void holds(MatchInstance instance, MatchPlan plan) {
        var held = new HashMap<String, Integer>();
        plan.pairs().forEach(pair -> held.merge(pair.tutor(), 1, Integer::sum));
        for (var tutor : instance.tutors()) {
            assertThat(held.getOrDefault(tutor.id(), 0)).isLessThanOrEqualTo(tutor.capacity());
        }
        long sum = plan.pairs().stream().mapToLong(pair -> pair.cost() + pair.load()).sum();
        assertThat(sum + (long) instance.unmatchedCost() * plan.unmatched().size())
                .isEqualTo(plan.cost());
        assertThat(plan.pairs().size() + plan.unmatched().size())
                .isEqualTo(instance.requests().size());
        assertThat(plan.obstacles()).hasSameSizeAs(plan.unmatched());
    }

    @Test
    void aLoadThatGrowsSpreadsTheTuteesOverTheTutors() {
        var load = List.of(0, 100, 200);
        var tutors = List.of(new MatchTutor("olena", 3, load), new MatchTutor("bohdan", 3, load));
        var costs = Map.of("olena", 10, "bohdan", 40);
        var requests = List.of(new Request("petro", costs), new Request("danylo", costs));
        var plan = new Matcher(new MatchInstance(2000, tutors, requests)).match();

        assertThat(plan.cost()).isEqualTo(50);
        assertThat(plan.pairs())
                .extracting(Pair::tutor)
                .containsExactlyInAnyOrder("olena", "bohdan");
    }

    @Test
    void whoGetsNoTutorIsToldWhy() {
        var tutors = List.of(new MatchTutor("olena", 1));
        var requests =
                List.of(
                        new Request("petro", Map.of("olena", 10)),
                        new Request("danylo", Map.of("olena", 20)),
                        new Request("iryna", Map.of()));
        var plan = new Matcher(new MatchInstance(2000, tutors, requests)).match();

        assertThat(plan.unmatched()).containsExactly("danylo", "iryna");
        assertThat(plan.obstacles())
                .extracting(o -> o.kind())
                .containsExactly(Kind.NO_PLACE, Kind.NO_TUTOR);
        assertThat(plan.obstacles().getFirst().help()).contains("olena");
    }

    @Test
    void anUnknownTutorIsNamedByItsField() {
        var request = new Request("petro", Map.of("olenna", 10));

        assertThatThrownBy(() -> new Matcher(new MatchInstance(2000, List.of(), List.of(request))))
                .isInstanceOf(BadInstance.class)
                .hasMessage(
                        "The request petro (requests[0].costs) must name something of the instance, but was olenna. Maybe it is misspelt?");
    }
}
