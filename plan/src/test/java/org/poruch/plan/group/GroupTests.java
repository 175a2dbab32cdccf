package org.poruch.plan.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.poruch.plan.BadInstance;
import org.poruch.plan.Budget;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;
import org.poruch.plan.Saved;

class GroupTests {
    @Test
    void everyPlanKeepsTheRulesAndItsReasonsAddUpOverAThousandInstances() {
        for (int seed = 0; seed < 1000; seed++) {
            var instance = ExampleTerm.of(10 + seed % 30, 1 + seed % 5, 3 + seed % 6, seed);
            var plan = new GroupPlanner(instance, GroupWishes.NONE).plan(Budget.steps(60), seed);

            new GroupJudge(instance).holds(plan);
        }
    }

    @Test
    void theSameSeedGivesTheSameGroups() {
        for (int seed = 0; seed < 20; seed++) {
            var instance = ExampleTerm.of(60, 6, 12, seed);
            var once = new GroupPlanner(instance, GroupWishes.NONE).plan(Budget.steps(500), 7);
            var again = new GroupPlanner(instance, GroupWishes.NONE).plan(Budget.steps(500), 7);

            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    void aSearchIsNeverWorseThanTheBestOneByOneAndNeverAboveTheBound() {
        for (int seed = 0; seed < 20; seed++) {
            var planner = new GroupPlanner(ExampleTerm.of(40, 5, 10, seed), GroupWishes.NONE);
            long greedy = planner.plan(Budget.steps(0), seed).value();
            long found = planner.plan(Budget.steps(500), seed).value();

            assertThat(found).isBetween(greedy, planner.bound(found));
        }
    }

    @Test
    void oneTutorAndTwoSlotsAreSolvedAsIfEverythingHadBeenTried() {
        for (int seed = 0; seed < 40; seed++) {
            var made = ExampleTerm.of(5, 1, 2, seed);
            var tutor = new Tutor("j0", 14, List.of("k0", "k1"), List.of(0, 1));
            var persons = made.persons().stream().map(GroupTests::inTwoSlots).toList();
            var instance = new GroupInstance(2, 3, 120, 2, made.topics(), List.of(tutor), persons);
            long best = new EveryTerm(instance).best();
            var planner = new GroupPlanner(instance, GroupWishes.NONE);

            assertThat(planner.plan(Budget.steps(2000), 7).value())
                    .as("seed %d", seed)
                    .isEqualTo(best);
            assertThat(planner.bound(0)).isGreaterThanOrEqualTo(best);
        }
    }

    private static Participant inTwoSlots(Participant person) {
        var free = person.free().stream().filter(slot -> slot < 4).map(slot -> slot % 2).distinct();
        return new Participant(person.id(), person.hours(), person.values(), free.toList());
    }

    @Test
    void theSchoolReachesItsProvedOptimum() {
        var planner = new GroupPlanner(Saved.group("group-school-1"), GroupWishes.NONE);
        var plan = planner.plan(Budget.steps(600_000), 7);

        assertThat(plan.value()).isEqualTo(11_569);
        assertThat(planner.bound(plan.value())).isBetween(11_569L, 12_349L);
    }

    @Test
    void whenATutorFallsIllAlmostAllOthersKeepTheirSeats() {
        var instance = Saved.group("group-school-1");
        var before = new GroupPlanner(instance, GroupWishes.NONE).plan(Budget.steps(20_000), 7);
        for (var tutor : instance.tutors()) {
            var changed = without(instance, tutor);
            var change =
                    new GroupPlanner(changed, GroupWishes.NONE)
                            .replan(before.sessions(), Budget.steps(3000), 7);
            int seats = before.sessions().stream().mapToInt(s -> s.persons().size()).sum();

            new GroupJudge(changed).holds(change.plan());
            assertThat(10 * change.moved()).isLessThanOrEqualTo(seats - change.gone());
        }
    }

    private static GroupInstance without(GroupInstance all, Tutor gone) {
        var left = all.tutors().stream().filter(tutor -> tutor != gone).toList();
        return new GroupInstance(
                all.minSize(),
                all.maxSize(),
                all.sessionCost(),
                all.slots(),
                all.topics(),
                left,
                all.persons());
    }

    @Test
    void whatIsPinnedStaysAndWhatIsDeclinedDoesNotCome() {
        var instance = Saved.group("group-school-1");
        var before = new GroupPlanner(instance, GroupWishes.NONE).plan(Budget.steps(2000), 7);
        var pinned = before.sessions().getFirst();
        var other = before.sessions().getLast();
        var declined = new GroupWishes.Declined(other.persons().getFirst(), other.topic());
        var planner =
                new GroupPlanner(instance, new GroupWishes(List.of(pinned), List.of(declined)));
        for (var plan :
                List.of(
                        planner.plan(Budget.steps(3000), 8),
                        planner.replan(before.sessions(), Budget.steps(3000), 8).plan())) {
            new GroupJudge(instance).holds(plan);
            assertThat(plan.sessions())
                    .anyMatch(
                            s ->
                                    s.tutor().equals(pinned.tutor())
                                            && s.topic().equals(pinned.topic())
                                            && s.slot() == pinned.slot()
                                            && s.persons().containsAll(pinned.persons()));
            assertThat(plan.sessions())
                    .noneMatch(
                            s ->
                                    s.topic().equals(declined.topic())
                                            && s.persons().contains(declined.person()));
        }
    }

    @Test
    void aTopicWithoutATutorAndAPersonWhomNobodyCanTeachAreNamed() {
        var plan = planner(List.of("fractions"), GroupWishes.NONE).plan(Budget.steps(50), 7);

        assertThat(plan.sessions()).hasSize(1);
        assertThat(plan.obstacles())
                .extracting(Obstacle::kind, Obstacle::about)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.NO_TUTOR, "physics"),
                        org.assertj.core.groups.Tuple.tuple(Kind.OUT_OF_REACH, "petro"));
        assertThat(plan.obstacles()).allMatch(obstacle -> !obstacle.help().isBlank());
    }

    @Test
    void pinsThatCannotBeTogetherAreSaid() {
        var twice =
                List.of(
                        new Session("olena", "fractions", 0, List.of()),
                        new Session("olena", "physics", 0, List.of()));
        var plan =
                planner(List.of("fractions", "physics"), new GroupWishes(twice, List.of()))
                        .plan(Budget.steps(50), 7);

        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.obstacles().getFirst().because())
                .contains("olena is pinned to fractions in slot 0 as well");
    }

    @Test
    void aBadFigureIsNamedByItsField() {
        var instance = new GroupInstance(4, 3, 250, 1, List.of(), List.of(), List.of());

        assertThatThrownBy(() -> new GroupPlanner(instance, GroupWishes.NONE))
                .isInstanceOf(BadInstance.class)
                .hasMessageStartingWith(
                        "The instance (maxSize) must be from 4 to 1000000, but was 3.");
    }

    private static GroupPlanner planner(List<String> taught, GroupWishes wishes) {
        var topics = List.of(new GroupTopic("fractions", 2), new GroupTopic("physics", 2));
        var olena = new Tutor("olena", 8, taught, List.of(0, 1));
        var persons =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        new Participant(
                                                "iryna" + i,
                                                8,
                                                Map.of("fractions", 90),
                                                List.of(0)))
                        .collect(java.util.stream.Collectors.toList());
        persons.add(new Participant("petro", 8, Map.of("physics", 90), List.of(0)));
        return new GroupPlanner(
                new GroupInstance(4, 15, 250, 2, topics, List.of(olena), persons), wishes);
    }
}
