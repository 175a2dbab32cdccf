package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class ParticipantTests {
    @Autowired Cast cast;

    @Test
    void irynaAsksOlenaWhoSeesTheJourneyUntilSheLeaves() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        var journey = journey(iryna);
        assertThat(olena.get(journey).status()).isEqualTo(404);
        String relation = add(iryna, journey, olena, "tutor").at("$.id");
        assertThat(olena.get(journey).status()).isEqualTo(200);
        assertThat(olena.delete(journey + "/participants/" + relation).status()).isEqualTo(204);
        assertThat(olena.get(journey).status()).isEqualTo(404);
        assertThat(iryna.get(journey).status()).isEqualTo(200);
        assertThat(iryna.get(journey + "/participants").<List<String>>at("$.items[*].name"))
                .contains("Олена Марчук");
    }

    @Test
    void aTutorAddsNobodyAndEndsNobodyElse() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        var journey = journey(iryna);
        add(iryna, journey, olena, "tutor");
        String bohdan = add(iryna, journey, centre.person("bohdan"), "tutor").at("$.id");
        assertThat(add(olena, journey, centre.person("sofiia"), "tutor").status()).isEqualTo(403);
        assertThat(olena.delete(journey + "/participants/" + bohdan).status()).isEqualTo(403);
        assertThat(iryna.delete(journey + "/participants/" + bohdan).status()).isEqualTo(204);
        String own =
                iryna.get(journey + "/participants")
                        .<List<String>>at("$.items[?(@.capacity == 'tutee')].id")
                        .getFirst();
        assertThat(iryna.delete(journey + "/participants/" + own).status()).isEqualTo(403);
        assertThat(centre.person("petro").get(journey + "/participants").status()).isEqualTo(404);
    }

    @Test
    void martaIsAddedForSomeBranchesAndBadWishesAreRefusedAtTheirField() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var marta = centre.person("marta");
        var journey = journey(iryna);
        var branch = branch(iryna, journey);
        var added =
                iryna.post(
                        journey + "/participants",
                        Map.of(
                                "person",
                                marta.id,
                                "capacity",
                                "specialist",
                                "scope",
                                List.of(branch)));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.<List<String>>at("$.scope")).containsExactly(branch);
        var petro = centre.person("petro");
        var elsewhere = branch(petro, journey(petro));
        assertThat(pointer(iryna, journey, martaFor(marta, elsewhere))).isEqualTo("/scope");
        assertThat(pointer(iryna, journey, martaFor(marta, UUID.randomUUID().toString())))
                .isEqualTo("/scope");
        assertThat(add(iryna, journey, marta, "specialist").<String>at("$.type"))
                .isEqualTo("/problems/already-participant");
        assertThat(
                        pointer(
                                iryna,
                                journey,
                                Map.of(
                                        "person",
                                        marta.id,
                                        "capacity",
                                        "specialist",
                                        "scope",
                                        List.of())))
                .isEqualTo("/scope");
        assertThat(
                        pointer(
                                iryna,
                                journey,
                                Map.of("person", centre.person("petro").id, "capacity", "tutor")))
                .isEqualTo("/person");
        assertThat(
                        pointer(
                                iryna,
                                journey,
                                Map.of("person", UUID.randomUUID(), "capacity", "tutor")))
                .isEqualTo("/person");
        assertThat(pointer(iryna, journey, Map.of("person", marta.id, "capacity", "tutee")))
                .isEqualTo("/capacity");
        assertThat(pointer(iryna, journey, Map.of("capacity", "tutor"))).isEqualTo("/person");
        var olena = centre.person("olena").id;
        assertThat(
                        pointer(
                                iryna,
                                journey,
                                Map.of(
                                        "person",
                                        olena,
                                        "capacity",
                                        "tutor",
                                        "until",
                                        "2020-01-01")))
                .isEqualTo("/until");
    }

    private static Map<String, Object> martaFor(TestPerson marta, String branch) {
        return Map.of("person", marta.id, "capacity", "specialist", "scope", List.of(branch));
    }

    /** A branch on the route of this journey. */
    private static String branch(TestPerson tutee, String journey) {
        tutee.post(journey + "/route/steps", Map.of("action", "Розсортувати завдання"));
        return tutee.get(journey + "/route").at("$.branches[0].id");
    }

    @Test
    void thePageSaysWhoSeesWhatAndAsksAnotherTutor() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var page = "/journeys/" + id(journey(iryna)) + "/participants";
        assertThat(iryna.page("/journeys/" + id(journey(iryna)) + "/consent").status())
                .isEqualTo(303);
        assertThat(iryna.page(page).body())
                .contains("Хто що бачить", "Числа груп від п’яти людей", "Софія Бондар");
        var added =
                iryna.form(
                        page,
                        page,
                        Map.of(
                                "person",
                                centre.person("sofiia").id.toString(),
                                "capacity",
                                "tutor"));
        assertThat(added.header("Location")).isEqualTo(page + "?said=participant-added");
        assertThat(iryna.page(page).body()).contains("Бачить усе, крім записів", "Завершити");
        var refused = iryna.form(page, page, Map.of("person", "", "capacity", "tutor"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Виберіть один варіант");
        var sofiia = centre.person("sofiia");
        var ending =
                sofiia.page(page).body().replaceAll("(?s).*action=\"([^\"]+/ending)\".*", "$1");
        assertThat(sofiia.form(page, ending, Map.of()).header("Location"))
                .isEqualTo("/?said=participant-ended");
        assertThat(iryna.page(page).body()).contains("Було раніше");
    }

    @Test
    void irynaAsksATutorFromTheTutorsCard() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = id(journey(iryna));
        var card = iryna.page("/people/" + centre.person("bohdan").id).body();
        assertThat(card)
                .contains("Попросити бути моїм тьютором", "/journeys/" + journey + "/participants");
        assertThat(iryna.page("/people/" + centre.person("petro").id).body())
                .doesNotContain("Попросити бути");
    }

    @Test
    void irynaSeesThatOlenaLookedAndNotThatSheDidHerself() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        var journey = journey(iryna);
        add(iryna, journey, olena, "tutor");
        iryna.get(journey);
        assertThat(iryna.get("/api/v1/me/reads").<List<?>>at("$.items")).isEmpty();
        olena.get(journey);
        olena.get(journey);
        var reads = iryna.get("/api/v1/me/reads");
        assertThat(reads.<List<String>>at("$.items[*].reader.name"))
                .containsExactly("Олена Марчук");
        assertThat(reads.<String>at("$.items[0].journey")).isEqualTo(id(journey));
        assertThat(reads.<String>at("$.items[0].kind")).isEqualTo("read");
        assertThat(iryna.page("/account/reads").body()).contains("Олена Марчук", "перегляд шляху");
        assertThat(olena.get("/api/v1/me/reads").<List<?>>at("$.items")).isEmpty();
    }

    @Test
    void danylosJourneyWaitsForHisMothersConsent() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var oksana = centre.person("oksana");
        var journey = journey(danylo);
        var page = "/journeys/" + id(journey);
        assertThat(danylo.put(journey + "/interest", Map.of("text", "Кажани")).<String>at("$.type"))
                .isEqualTo("/problems/no-consent");
        centre.sql(
                db ->
                        db.sql(
                                        "insert into wording (journey_id, kind, version, text, person_id) values (?, 'interest', 1, 'Кажани', ?)")
                                .params(java.util.UUID.fromString(id(journey)), danylo.id)
                                .update());
        assertThat(danylo.get(journey).<Object>at("$.interest")).isNull();
        assertThat(danylo.page(page + "/participants").status()).isEqualTo(409);
        assertThat(danylo.page(page + "/consent").body())
                .contains("Оксана Мельник", "Поки згоди немає");
        assertThat(danylo.post(journey + "/consents", Map.of()).status()).isEqualTo(403);
        assertThat(centre.person("nadiia").post(journey + "/consents", Map.of()).status())
                .isEqualTo(404);
        assertThat(oksana.page(page + "/participants").header("Location"))
                .isEqualTo(page + "/consent");
        var future = oksana.post(journey + "/consents", Map.of("givenOn", "2100-01-01"));
        assertThat(future.<String>at("$.errors[0].pointer")).isEqualTo("/givenOn");
        var given = oksana.post(journey + "/consents", Map.of());
        assertThat(given.status()).isEqualTo(201);
        assertThat(oksana.post(journey + "/consents", Map.of()).status()).isEqualTo(409);
        assertThat(danylo.put(journey + "/interest", Map.of("text", "Кажани")).status())
                .isEqualTo(200);
        assertThat(danylo.delete("/api/v1/consents/" + given.<String>at("$.id")).status())
                .isEqualTo(403);
        assertThat(oksana.delete("/api/v1/consents/" + given.<String>at("$.id")).status())
                .isEqualTo(204);
        assertThat(danylo.put(journey + "/interest", Map.of("text", "Сови")).status())
                .isEqualTo(409);
    }

    @Test
    void oksanaAgreesOnThePageTakesItBackAndAddsATutorForHerSon() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var oksana = centre.person("oksana");
        var journey = journey(danylo);
        var page = "/journeys/" + id(journey) + "/consent";
        assertThat(oksana.page(page).body()).contains("Чи згодні ви", "Даю згоду");
        var bad = oksana.form(page, page, Map.of("givenOn", "вчора"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("Потрібна дата", "вчора");
        assertThat(oksana.form(page, page, Map.of("givenOn", "")).header("Location"))
                .endsWith("said=consent-given");
        assertThat(add(oksana, journey, centre.person("sofiia"), "tutor").status()).isEqualTo(201);
        assertThat(centre.person("sofiia").get(journey).status()).isEqualTo(200);
        assertThat(oksana.page("/journeys/" + id(journey) + "/participants").body())
                .contains("Згода батьків", "родина");
        oksana.form(page, page + "/withdrawal", Map.of());
        assertThat(centre.person("sofiia").get(journey + "/participants").status()).isEqualTo(409);
        assertThat(oksana.page(page).body()).contains("Відкликано");
    }

    private static String journey(TestPerson tutee) {
        return "/api/v1/journeys/" + tutee.post("/api/v1/journeys", Map.of()).<String>at("$.id");
    }

    private static String id(String journey) {
        return journey.substring(journey.lastIndexOf('/') + 1);
    }

    private static TestPerson.Reply add(
            TestPerson by, String journey, TestPerson whom, String capacity) {
        return by.post(journey + "/participants", Map.of("person", whom.id, "capacity", capacity));
    }

    private static String pointer(TestPerson by, String journey, Map<String, ?> wish) {
        var reply = by.post(journey + "/participants", wish);
        assertThat(reply.status()).isEqualTo(422);
        return reply.at("$.errors[0].pointer");
    }
}
