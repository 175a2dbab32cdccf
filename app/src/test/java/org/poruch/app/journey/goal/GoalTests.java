package org.poruch.app.journey.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Story;

/** Iryna and Olena agree on a goal. */
@Story
class GoalTests extends PairAtGoal {
    @Test
    void aGoalHoldsOnceBothHaveAgreedAndTheOldOneHoldsUntilThen() {
        var first = propose(iryna, FIRST);
        assertThat(journey().<String>at("$.turn")).isEqualTo("tutor");
        assertThat(journey().<String>at("$.stage")).isEqualTo("goal");
        assertThat(journey().<Object>at("$.goal")).isNull();
        assertThat(agree(olena, first).<String>at("$.state")).isEqualTo("agreed");
        assertThat(journey().<String>at("$.goal.id")).isEqualTo(first);
        assertThat(journey().<String>at("$.turn")).isEqualTo("nobody");
        assertThat(journey().<String>at("$.stage")).isEqualTo("plan");

        var second = propose(olena, SECOND);
        assertThat(journey().<String>at("$.goal.id")).isEqualTo(first);
        assertThat(journey().<List<String>>at("$.proposedGoals[*].id")).containsExactly(second);
        assertThat(journey().<String>at("$.turn")).isEqualTo("tutee");
        agree(iryna, second);
        assertThat(journey().<String>at("$.goal.id")).isEqualTo(second);
        var all = iryna.get("/api/v1" + at + "/goals");
        assertThat(all.<List<String>>at("$.items[*].state")).containsExactly("agreed", "replaced");
        assertThat(all.<List<String>>at("$.items[0].agreedBy"))
                .containsExactly(olena.id.toString(), iryna.id.toString());
    }

    @Test
    void nobodyAgreesForAnotherAndAWordSaidTwiceIsSaidOnce() {
        var goal = propose(olena, FIRST);
        assertThat(agree(olena, goal).<String>at("$.state")).isEqualTo("proposed");
        assertThat(agree(olena, goal).<List<?>>at("$.agreedBy")).hasSize(1);
        assertThat(agree(iryna, goal).<String>at("$.state")).isEqualTo("agreed");
        assertThat(agree(iryna, goal).status()).isEqualTo(200);
        assertThat(lines("goal-agreed")).isEqualTo(1);
    }

    @Test
    void aRefusedGoalAwaitsNoWordAnyMore() {
        var goal = propose(olena, FIRST);
        var refused =
                iryna.post(
                        "/api/v1/goals/" + goal + "/refusal", Map.of("why", "Завузько для року."));
        assertThat(refused.<String>at("$.state")).isEqualTo("refused");
        assertThat(refused.<List<String>>at("$.words[*].why")).contains("Завузько для року.");
        assertThat(journey().<String>at("$.turn")).isEqualTo("tutor");
        var late = agree(iryna, goal);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.<String>at("$.type")).isEqualTo("/problems/goal-closed");
        assertThat(iryna.post("/api/v1/goals/" + goal + "/refusal", null).status()).isEqualTo(200);
        assertThat(iryna.page(at + "/goal").body())
                .contains("не прийнято")
                .contains("Завузько для року.");
    }

    @Test
    void theOneWhoProposedTakesItBackAndAReplacedGoalStaysReplaced() {
        var first = propose(iryna, FIRST);
        assertThat(
                        iryna.post("/api/v1/goals/" + first + "/refusal", Map.of())
                                .<String>at("$.state"))
                .isEqualTo("withdrawn");
        var second = propose(iryna, SECOND);
        agree(olena, second);
        var third = propose(iryna, FIRST);
        agree(olena, third);
        assertThat(agree(olena, second).status()).isEqualTo(409);
        assertThat(agree(olena, first).status()).isEqualTo(409);
    }

    @Test
    void whoWalksAloneNeedsOnlyTheirOwnWord() {
        var petro = centre.person("petro");
        String journey = petro.post("/api/v1/journeys", Map.of()).at("$.id");
        assertThat(
                        petro.post("/api/v1/journeys/" + journey + "/goals", wish(FIRST))
                                .<String>at("$.state"))
                .isEqualTo("agreed");
    }

    @Test
    void sixStepsComeToTheProgrammeWhenTheGoalIsAgreed() {
        String journey = iryna.post("/api/v1/journeys", Map.of("practice", "six-steps")).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/goals", wish(FIRST));
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.stage"))
                .isEqualTo("programme");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(faults(Map.of())).containsExactlyInAnyOrder("/image", "/until");
        assertThat(faults(Map.of("image", FIRST, "until", LocalDate.now().minusDays(2).toString())))
                .containsExactly("/until");
        assertThat(faults(Map.of("image", FIRST, "until", "30.02.2027"))).containsExactly("/until");
        assertThat(faults(Map.of("image", "ы".repeat(1_000_000), "until", LATER)))
                .containsExactly("/image");
        assertThat(faults(Map.of("image", "a\u0000", "until", LATER))).containsExactly("/image");
    }

    @Test
    void signsAreTenAtMostAndEachIsShort() {
        assertThat(faults(signed(Collections.nCopies(100, "ознака")))).containsExactly("/signs");
        assertThat(faults(signed(List.of("x".repeat(301))))).containsExactly("/signs");
        assertThat(iryna.post("/api/v1" + at + "/goals", "{\"signs\":7,\"image\":[]}").status())
                .isEqualTo(400);
        var odd =
                iryna.post(
                        "/api/v1" + at + "/goals",
                        "{\"image\":\"🙂 שלום\",\"signs\":[null,\" \",\"видно\"],\"until\":\""
                                + LATER
                                + "\"}");
        assertThat(odd.<List<String>>at("$.signs")).containsExactly("видно");
    }

    @Test
    void aGoalIsForThePairOnly() {
        var goal = propose(iryna, FIRST);
        assertThat(centre.person("petro").get("/api/v1/goals/" + goal).status()).isEqualTo(404);
        assertThat(
                        centre.person("nadiia")
                                .post("/api/v1/goals/" + goal + "/agreement", Map.of())
                                .status())
                .isEqualTo(404);
        assertThat(centre.person("stepan").page(at + "/goal").status()).isEqualTo(404);
        assertThat(cast.centre().person("iryna").get("/api/v1/goals/" + goal).status())
                .isEqualTo(404);
        assertThat(olena.get("/api/v1/goals/" + goal).<String>at("$.image")).isEqualTo(FIRST);
    }

    @Test
    void aGoalOfAJourneyThatIsNotTakenWaits() {
        var andrii = centre.person("andrii");
        String journey = olena.post("/api/v1/journeys", Map.of("tutee", andrii.id)).at("$.id");
        assertThat(
                        olena.post("/api/v1/journeys/" + journey + "/goals", wish(FIRST))
                                .<String>at("$.type"))
                .isEqualTo("/problems/journey-not-taken");
    }

    private static Map<String, Object> signed(List<String> signs) {
        return Map.of("image", FIRST, "until", LATER, "signs", signs);
    }

    private List<String> faults(Map<String, Object> body) {
        var reply = iryna.post("/api/v1" + at + "/goals", body);
        assertThat(reply.status()).isEqualTo(422);
        return reply.at("$.errors[*].pointer");
    }

    private int lines(String kind) {
        return centre.sql(
                db ->
                        db.sql("select count(*) from thread_line where kind = ?")
                                .param(kind)
                                .query(Integer.class)
                                .single());
    }
}
