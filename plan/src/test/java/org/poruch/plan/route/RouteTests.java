package org.poruch.plan.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poruch.plan.BadInstance;
import org.poruch.plan.Budget;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;
import org.poruch.plan.Saved;

class RouteTests {
    @Test
    void everyDraftKeepsTheRulesAndItsReasonsAddUpOverAThousandInstances() {
        for (int seed = 0; seed < 1000; seed++) {
            var instance = ExampleRoute.of(20 + seed % 60, 10 + seed % 30, seed);
            var plan = new RoutePlanner(instance, Wishes.NONE).drafts(3, Budget.steps(60), seed);

            assertThat(plan.drafts()).isNotEmpty();
            new RouteJudge(instance).holds(plan);
        }
    }

    @Test
    void theSameSeedGivesTheSameDrafts() {
        for (int seed = 0; seed < 20; seed++) {
            var instance = ExampleRoute.of(80, 40, seed);
            var once = new RoutePlanner(instance, Wishes.NONE).drafts(3, Budget.steps(500), 7);
            var again = new RoutePlanner(instance, Wishes.NONE).drafts(3, Budget.steps(500), 7);

            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    void aSearchIsNeverWorseThanTakingTheBestOneByOneAndNeverAboveTheBound() {
        for (int seed = 0; seed < 100; seed++) {
            var planner = new RoutePlanner(ExampleRoute.of(60, 40, seed), Wishes.NONE);
            long greedy = planner.drafts(1, Budget.steps(0), seed).drafts().getFirst().value();
            long found = planner.drafts(1, Budget.steps(300), seed).drafts().getFirst().value();

            assertThat(found).isBetween(greedy, planner.bound(greedy));
        }
    }

    @Test
    void smallInstancesAreSolvedAsIfAllRoutesHadBeenTried() {
        for (int seed = 0; seed < 60; seed++) {
            var made = ExampleRoute.of(7, 5, seed);
            var instance = new RouteInstance(9, List.of(4, 6, 5), made.topics(), threeMonths(made));
            long best = new RouteJudge(instance).best();
            var planner = new RoutePlanner(instance, Wishes.NONE);

            assertThat(planner.drafts(1, Budget.steps(3000), 7).drafts().getFirst().value())
                    .as("seed %d", seed)
                    .isEqualTo(best);
            assertThat(planner.bound(0)).isGreaterThanOrEqualTo(best);
        }
    }

    private static List<Resource> threeMonths(RouteInstance made) {
        return made.resources().stream().map(RouteTests::inThreeMonths).toList();
    }

    private static Resource inThreeMonths(Resource r) {
        var event = r.event() == null ? null : new Event(r.event().month() % 3, r.event().clash());
        return new Resource(r.id(), r.hours(), r.bonus(), event, r.gains(), r.requires());
    }

    @ParameterizedTest
    @CsvSource({"1000, 672200", "1001, 580860", "1002, 679070", "1003, 587520", "1004, 699990"})
    void provedOptimaAreReached(int number, long optimum) {
        var planner = new RoutePlanner(Saved.route("route-60x40-" + number), Wishes.NONE);

        assertThat(planner.drafts(1, Budget.steps(60_000), 7).drafts().getFirst().value())
                .isGreaterThanOrEqualTo(optimum);
    }

    @Test
    void fourHundredResourcesComeWithinAHundredthOfTheProvedOptimum() {
        var planner = new RoutePlanner(Saved.route("route-400x200-1000"), Wishes.NONE);
        long found = planner.drafts(1, Budget.steps(60_000), 7).drafts().getFirst().value();

        assertThat(found).isBetween(1_839_104L, 1_857_680L);
        assertThat(planner.bound(found)).isBetween(1_857_680L, 1_900_000L);
    }

    @Test
    void afterADeclineAlmostEverythingStays() {
        int moved = 0;
        int others = 0;
        for (int seed = 0; seed < 60; seed++) {
            var instance = ExampleRoute.of(100, 50, seed);
            var before =
                    new RoutePlanner(instance, Wishes.NONE).drafts(1, Budget.steps(2000), seed);
            var steps = before.drafts().getFirst().steps();
            var declined = steps.get(new SplittableRandom(seed).nextInt(steps.size()));
            var wishes = new Wishes(List.of(), Set.of(declined.resource()));
            var change = new RoutePlanner(instance, wishes).replan(steps, Budget.steps(1000), seed);

            assertThat(new RouteJudge(instance).allows(change.draft().steps())).isTrue();
            assertThat(change.gone()).contains(declined);
            assertThat(change.draft().steps())
                    .extracting(Step::resource)
                    .doesNotContain(declined.resource());
            moved += change.moved().size();
            others += steps.size() - 1;
        }
        assertThat(10 * moved).isLessThanOrEqualTo(others);
    }

    @Test
    void whatIsPinnedStaysInEveryDraft() {
        for (int seed = 0; seed < 40; seed++) {
            var instance = ExampleRoute.of(100, 50, seed);
            var free = new RoutePlanner(instance, Wishes.NONE).drafts(2, Budget.steps(500), seed);
            var pinned = free.drafts().getLast().steps().subList(0, 2);
            var wishes = new Wishes(pinned, Set.of());
            var plan = new RoutePlanner(instance, wishes).drafts(1, Budget.steps(500), seed);

            new RouteJudge(instance).holds(plan);
            assertThat(plan.drafts()).allMatch(draft -> draft.steps().containsAll(pinned));
            var other = free.drafts().getFirst().steps();
            var change = new RoutePlanner(instance, wishes).replan(other, Budget.steps(500), 7);
            assertThat(change.draft().steps()).containsAll(pinned);
            assertThat(new RouteJudge(instance).allows(change.draft().steps())).isTrue();
        }
    }

    @Test
    void leavingAStepOutTakesAlongWhatNeedsIt() {
        var losses =
                planner(4, course("letters"), after("words", "letters"))
                        .losses(List.of(new Step("letters", 0), new Step("words", 1)));

        assertThat(losses.getFirst().step().resource()).isEqualTo("letters");
        assertThat(losses.getFirst().with()).containsExactly(new Step("words", 1));
        assertThat(losses.getFirst().value()).isEqualTo(20_000);
    }

    @Test
    void noHoursAreAnsweredWithHowManyWouldDo() {
        var plan = planner(0, course("letters")).drafts(3, Budget.steps(50), 7);

        assertThat(plan.drafts().getFirst().steps()).isEmpty();
        assertThat(plan.obstacles()).extracting(Obstacle::kind).contains(Kind.HOURS);
        assertThat(plan.obstacles().getFirst().help()).contains("at least 2 hours");
    }

    @Test
    void aCircleOfRequirementsIsNamed() {
        var plan =
                planner(
                                8,
                                after("letters", "words"),
                                after("words", "texts"),
                                after("texts", "letters"))
                        .drafts(1, Budget.steps(50), 7);

        assertThat(plan.obstacles()).extracting(Obstacle::kind).containsExactly(Kind.CIRCLE);
        assertThat(plan.obstacles().getFirst().about())
                .isEqualTo("letters → words → texts → letters");
    }

    @Test
    void aTopicThatNobodyTeachesIsNamed() {
        var plan =
                planner(8, course("letters"), after("words", "sounds"))
                        .drafts(1, Budget.steps(50), 7);

        assertThat(plan.obstacles())
                .extracting(Obstacle::kind, Obstacle::about)
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.NO_TUTOR, "sounds"));
    }

    @Test
    void wishesThatContradictEachOtherAreSaid() {
        var instance = instance(3, course("letters"), course("words"));
        var both = List.of(new Step("letters", 0), new Step("words", 1));

        assertThat(obstacles(instance, new Wishes(both, Set.of())))
                .singleElement()
                .extracting(Obstacle::because)
                .isEqualTo("They take 4 hours of 3.");
        assertThat(obstacles(instance, new Wishes(both.subList(0, 1), Set.of("letters"))))
                .singleElement()
                .extracting(Obstacle::because)
                .asString()
                .contains("declined as well");
    }

    @Test
    void aBadFigureIsNamedByItsField() {
        var wrong = new Resource("r17", -3, 0, null, Map.of(), List.of());

        assertThatThrownBy(
                        () -> new RoutePlanner(instance(3, course("letters"), wrong), Wishes.NONE))
                .isInstanceOf(BadInstance.class)
                .hasMessage(
                        "The resource r17 (resources[1].hours) must be from 0 to 10000, but was -3. Maybe the sign slipped in?");
    }

    private static List<Obstacle> obstacles(RouteInstance instance, Wishes wishes) {
        return new RoutePlanner(instance, wishes).drafts(3, Budget.steps(50), 7).obstacles();
    }

    private static RoutePlanner planner(int hours, Resource... resources) {
        return new RoutePlanner(instance(hours, resources), Wishes.NONE);
    }

    private static RouteInstance instance(int hours, Resource... resources) {
        var topics =
                java.util.stream.Stream.of("letters", "words", "texts", "sounds")
                        .map(id -> new Topic(id, used(id, resources) ? 100 : 0, false))
                        .toList();
        return new RouteInstance(hours, List.of(4, 4, 4), topics, List.of(resources));
    }

    private static boolean used(String topic, Resource... resources) {
        return java.util.Arrays.stream(resources)
                .anyMatch(r -> r.gains().containsKey(topic) || r.requires().contains(topic));
    }

    /** Two hours that close the gap of the topic of the same name. */
    private static Resource course(String topic) {
        return new Resource(topic, 2, 0, null, Map.of(topic, 100), List.of());
    }

    private static Resource after(String topic, String required) {
        return new Resource(topic, 2, 0, null, Map.of(topic, 100), List.of(required));
    }
}
