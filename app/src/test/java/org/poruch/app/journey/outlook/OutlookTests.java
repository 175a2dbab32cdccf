package org.poruch.app.journey.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@Story
class OutlookTests {
    @Autowired Cast cast;

    TestCentre centre;
    TestPerson iryna;
    TestPerson olena;
    String journey;
    String outlook;
    String page;
    UUID held;
    UUID earlier;
    UUID refused;

    @BeforeEach
    void irynaAndOlenaHaveAgreedOnGoals() {
        centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        outlook = "/api/v1/journeys/" + journey + "/outlook";
        page = "/journeys/" + journey + "/outlook";
        earlier = goal("Три уроки з параметрами", "replaced", true);
        held = goal("Пів 9-Б пояснює розв’язання своїми словами", "agreed", true);
        refused = goal("Перемога на олімпіаді", "refused", false);
    }

    @Test
    void irynaSaysOfEachGoalHowFarItWasReachedAndThatSheGoesOn() {
        var said =
                iryna.put(
                        outlook,
                        answer("go-on", view(held, "partly", 4), view(earlier, "changed", 2)));
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.<String>at("$.support")).isEqualTo("go-on");
        assertThat(said.<List<String>>at("$.goals[*].reached"))
                .containsExactlyInAnyOrder("partly", "changed");
        assertThat(said.header("ETag")).isEqualTo("\"1\"");
        assertThat(olena.get(outlook).<List<Integer>>at("$.goals[*].satisfaction"))
                .containsExactlyInAnyOrder(4, 2);
        assertThat(this.<String>ofJourney("$.stage")).isEqualTo("next");
        assertThat(this.<String>ofJourney("$.state")).isEqualTo("open");
    }

    @Test
    void nobodyAnswersInIrynasPlace() {
        assertThat(olena.put(outlook, answer("finish")).status()).isEqualTo(403);
        assertThat(centre.person("petro").put(outlook, answer("finish")).status()).isEqualTo(404);
        assertThat(centre.person("nadiia").put(outlook, answer("finish")).status()).isEqualTo(404);
        assertThat(olena.post("/api/v1/journeys/" + journey + "/next", Map.of()).status())
                .isEqualTo(403);
        assertThat(this.<String>ofJourney("$.state")).isEqualTo("open");
    }

    @Test
    void onlyAgreedGoalsAreLookedBackAtEachOnceAndSupportMustBeAnswered() {
        assertThat(pointer(answer("go-on", view(refused, "yes", 5)))).isEqualTo("/goals/0/goal");
        assertThat(pointer(answer("go-on", view(UUID.randomUUID(), "yes", 5))))
                .isEqualTo("/goals/0/goal");
        assertThat(pointer(answer("go-on", view(held, "yes", 5), view(held, "yes", 5))))
                .isEqualTo("/goals/1/goal");
        assertThat(pointer(answer("go-on", view(held, "yes", 6))))
                .isEqualTo("/goals/0/satisfaction");
        assertThat(pointer(answer("go-on", view(held, "yes", 2.5))))
                .isEqualTo("/goals/0/satisfaction");
        assertThat(pointer(answer("go-on", view(held, "maybe", 5)))).isEqualTo("/goals/0/reached");
        assertThat(pointer(Map.of("goals", List.of()))).isEqualTo("/support");
        assertThat(iryna.get(outlook).<Object>at("$.support")).isNull();
        assertThat(iryna.get(outlook).header("ETag")).isNull();
    }

    @Test
    void aFinishedJourneyStaysReadableAndTakesNoMoreWords() {
        iryna.put(outlook, answer("finish", view(held, "yes", 5)));
        assertThat(this.<String>ofJourney("$.state")).isEqualTo("finished");
        var again =
                iryna.call(HttpMethod.PUT, outlook, answer("go-on"), Map.of("If-Match", "\"1\""));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.<String>at("$.type")).isEqualTo("/problems/journey-finished");
        var talk = Map.of("form", "talk", "level", "event");
        assertThat(iryna.put("/api/v1/journeys/" + journey + "/review", talk).status())
                .isEqualTo(409);
        assertThat(
                        olena.post(
                                        "/api/v1/journeys/" + journey + "/meetings",
                                        Map.of("how", "phone"))
                                .status())
                .isEqualTo(409);
        assertThat(olena.get(outlook).<String>at("$.support")).isEqualTo("finish");
        assertThat(iryna.page(page).body()).contains("завершено").doesNotContain("outlook/edit");
    }

    @Test
    void whoCanSupportOthersFinishesAndTheWishIsKept() {
        iryna.put(outlook, answer("support-others"));
        assertThat(this.<String>ofJourney("$.state")).isEqualTo("finished");
        assertThat(iryna.get(outlook).<String>at("$.support")).isEqualTo("support-others");
    }

    @Test
    void aPauseLeavesTheJourneyOpenAndALaterAnswerKeepsTheEarlierOne() {
        iryna.put(outlook, answer("pause", view(held, "partly", 3)));
        assertThat(this.<String>ofJourney("$.state")).isEqualTo("open");
        assertThat(iryna.put(outlook, answer("rarer")).status()).isEqualTo(428);
        assertThat(
                        iryna.call(
                                        HttpMethod.PUT,
                                        outlook,
                                        answer("rarer"),
                                        Map.of("If-Match", "\"9\""))
                                .status())
                .isEqualTo(412);
        var later =
                iryna.call(HttpMethod.PUT, outlook, answer("rarer"), Map.of("If-Match", "\"1\""));
        assertThat(later.<String>at("$.support")).isEqualTo("rarer");
        assertThat(later.<String>at("$.earlier[0].support")).isEqualTo("pause");
        assertThat(later.<Integer>at("$.earlier[0].goals[0].satisfaction")).isEqualTo(3);
    }

    @Test
    void theNextCycleIsANewJourneyWithTheSameTutorAndTheOldOneIsKept() {
        var next = "/api/v1/journeys/" + journey + "/next";
        assertThat(iryna.post(next, Map.of()).<String>at("$.type"))
                .isEqualTo("/problems/outlook-first");
        iryna.put(
                outlook,
                Map.of("goals", List.of(), "support", "go-on", "next", "Навчити цього Петра"));
        var opened = iryna.post(next, Map.of());
        assertThat(opened.status()).isEqualTo(201);
        assertThat(this.<String>ofJourney("$.state")).isEqualTo("finished");
        var later = olena.get("/api/v1/journeys/" + opened.at("$.id"));
        assertThat(later.<String>at("$.state")).isEqualTo("open");
        assertThat(later.<String>at("$.interest")).isEqualTo("Навчити цього Петра");
        assertThat(later.<String>at("$.tutee.id")).isEqualTo(iryna.id.toString());
        assertThat(later.<String>at("$.tutors[0].id")).isEqualTo(olena.id.toString());
        assertThat(iryna.post(next, Map.of()).status()).isEqualTo(409);
        assertThat(olena.page(page).body()).contains("/journeys/" + opened.at("$.id"));
    }

    @Test
    void danyloWalksTheSixStepsToScaling() {
        var danylo = centre.person("danylo");
        String own = danylo.post("/api/v1/journeys", Map.of()).at("$.id");
        var consent = UUID.randomUUID();
        centre.sql(
                db ->
                        db.sql(
                                        "insert into consent (id, journey_id, guardian_id, given_on) values (?, ?, ?, current_date)")
                                .params(consent, UUID.fromString(own), centre.person("oksana").id)
                                .update());
        danylo.put("/api/v1/journeys/" + own + "/review", Map.of("form", "talk", "level", "event"));
        assertThat(danylo.get("/api/v1/journeys/" + own).<String>at("$.stage"))
                .isEqualTo("reflection");
        danylo.put("/api/v1/journeys/" + own + "/outlook", answer("go-on"));
        assertThat(danylo.get("/api/v1/journeys/" + own).<String>at("$.stage"))
                .isEqualTo("scaling");
        assertThat(centre.person("oksana").get("/api/v1/journeys/" + own + "/outlook").status())
                .isEqualTo(403);
    }

    @Test
    void theClosingSheetIsFilledInOnThePageAndReadAfterwards() {
        var sheet = iryna.page(page).body();
        assertThat(sheet)
                .contains("Пів 9-Б пояснює")
                .contains("Три уроки")
                .doesNotContain("олімпіаді")
                .contains("name=\"support\"");
        assertThat(olena.page(page).body())
                .contains("ще не записано")
                .doesNotContain("name=\"support\"");
        var fields =
                Map.of(
                        "goals.0.goal",
                        earlier.toString(),
                        "goals.1.goal",
                        held.toString(),
                        "goals.1.reached",
                        "partly",
                        "goals.1.satisfaction",
                        "4",
                        "goals.1.text",
                        "Половина пояснює, половина ще вагається.",
                        "version",
                        "0");
        var missing = iryna.form(page, page, fields);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("Половина пояснює").contains("href=\"#support\"");
        var all = new HashMap<>(fields);
        all.put("support", "rarer");
        assertThat(iryna.form(page, page, all).status()).isEqualTo(303);
        assertThat(olena.page(page).body())
                .contains("Половина пояснює")
                .contains("рідше")
                .doesNotContain("/next\"");
        assertThat(iryna.page(page).body()).contains("/journeys/" + journey + "/next");
        assertThat(iryna.form(page + "/edit", page, all).status()).isEqualTo(412);
        assertThat(iryna.form(page, "/journeys/" + journey + "/next", Map.of()).status())
                .isEqualTo(303);
    }

    private <T> T ofJourney(String path) {
        return iryna.get("/api/v1/journeys/" + journey).at(path);
    }

    private String pointer(Map<String, Object> body) {
        var reply = iryna.put(outlook, body);
        assertThat(reply.status()).isEqualTo(422);
        return reply.at("$.errors[0].pointer");
    }

    private static Map<String, Object> answer(String support, Object... goals) {
        return Map.of("goals", List.of(goals), "support", support);
    }

    private static Map<String, Object> view(UUID goal, String reached, Number satisfaction) {
        return Map.of(
                "goal",
                goal,
                "reached",
                reached,
                "satisfaction",
                satisfaction,
                "text",
                "Видно з пояснень дітей");
    }

    private UUID goal(String image, String state, boolean agreed) {
        var id = UUID.randomUUID();
        centre.sql(
                db ->
                        db.sql(
                                        """
                insert into goal (journey_id, id, image, until_day, state, proposed_by, agreed_at)
                values (?, ?, ?, current_date + 30, ?, ?, case when ? then clock_timestamp() end)""")
                                .params(
                                        UUID.fromString(journey),
                                        id,
                                        image,
                                        state,
                                        iryna.id,
                                        agreed)
                                .update());
        return id;
    }
}
