package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class PeopleTests {
    @Autowired Cast cast;

    @Test
    void aChildIsKnownToThoseBesideItAndToNobodyElse() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var card = "/api/v1/people/" + danylo.id;
        for (var known : List.of("danylo", "oksana", "nadiia", "admin", "sofiia")) {
            assertThat(centre.person(known).get(card).status()).as(known).isEqualTo(200);
        }
        var missing = centre.person("petro").get("/api/v1/people/" + UUID.randomUUID());
        for (var stranger : List.of("petro", "iryna", "marta", "stepan")) {
            assertThat(centre.person(stranger).get(card).body())
                    .as(stranger)
                    .isEqualTo(missing.body());
            assertThat(names(centre.person(stranger), "данило")).as(stranger).isEmpty();
            assertThat(centre.person(stranger).page("/people/" + danylo.id).status())
                    .isEqualTo(404);
        }
        assertThat(cast.centre().person("nadiia").get(card).status())
                .as("another centre")
                .isEqualTo(404);
        assertThat(centre.person("sofiia").get(card).<List<?>>at("$.roles")).isEmpty();
        assertThat(centre.person("sofiia").get(card).body()).doesNotContain("математика", "login");
        var search = "/people?q=" + URLEncoder.encode("Данило", StandardCharsets.UTF_8);
        assertThat(centre.person("sofiia").page(search).body())
                .contains("<span class=\"tag\">учень</span>");
        assertThat(centre.person("nadiia").get(card).<String>at("$.login")).isEqualTo("danylo");
    }

    @Test
    void aChildKnowsItselfItsMotherTutorsAndThoseOnItsJourney() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        assertThat(names(danylo, ""))
                .containsExactly(
                        "Богдан Ткач",
                        "Данило Мельник",
                        "Оксана Мельник",
                        "Олена Марчук",
                        "Софія Бондар");
        String journey = danylo.post("/api/v1/journeys", Map.of()).at("$.id");
        centre.person("oksana").post("/api/v1/journeys/" + journey + "/consents", Map.of());
        assertThat(centre.person("marta").get("/api/v1/people/" + danylo.id).status())
                .isEqualTo(404);
        centre.person("oksana")
                .post(
                        "/api/v1/journeys/" + journey + "/participants",
                        Map.of("person", centre.person("marta").id, "capacity", "specialist"));
        assertThat(names(danylo, "марта")).containsExactly("Марта Кравець");
        assertThat(centre.person("marta").get("/api/v1/people/" + danylo.id).status())
                .isEqualTo(200);
    }

    @Test
    void grownUpsAreFoundByTheBeginningsOfTheirNamesInTheOrderOfTheAlphabet() {
        var iryna = cast.centre().person("iryna");
        assertThat(names(iryna, ""))
                .containsExactly(
                        "Адміністратор",
                        "Андрій Лисенко",
                        "Богдан Ткач",
                        "Ірина Коваль",
                        "Марта Кравець",
                        "Надія Гриценко",
                        "Оксана Мельник",
                        "Олена Марчук",
                        "Петро Савчук",
                        "Софія Бондар",
                        "Степан Іващук");
        assertThat(names(iryna, "ІВА")).containsExactly("Степан Іващук");
        assertThat(names(iryna, "савч пет")).containsExactly("Петро Савчук");
        assertThat(names(iryna, "чук")).isEmpty();
        assertThat(names(iryna, "%")).isEmpty();
        assertThat(names(iryna, "\0\u202E\\_'")).isEmpty();
        assertThat(iryna.get("/api/v1/people?limit=99999999999999999999").status()).isEqualTo(200);
        assertThat(iryna.get("/api/v1/people?limit=-3").<List<?>>at("$.items")).hasSize(1);
        assertThat(iryna.get("/api/v1/people?limit=many").status()).isEqualTo(400);
        var first = iryna.get("/api/v1/people?limit=4");
        assertThat(first.<List<String>>at("$.items[*].name")).hasSize(4);
        var second = iryna.get("/api/v1/people?limit=4&cursor=" + first.<String>at("$.next"));
        assertThat(second.<List<String>>at("$.items[*].name")).startsWith("Марта Кравець");
        assertThat(iryna.get("/api/v1/people?role=tutor").<List<String>>at("$.items[*].name"))
                .containsExactly("Богдан Ткач", "Олена Марчук", "Софія Бондар");
        assertThat(iryna.get("/api/v1/people").body()).doesNotContain("\"petro\"");
    }

    @Test
    void thePagesOfPeopleShowWhatOneMayDoNext() {
        var centre = cast.centre();
        assertThat(centre.person("iryna").page("/people?q=%D0%BE%D0%BB").body())
                .contains("Олена Марчук")
                .doesNotContain("Петро Савчук", "Додати людину");
        assertThat(centre.person("iryna").page("/people?q=xyz&school=nowhere&after=x").body())
                .contains("Нікого не знайдено");
        assertThat(centre.person("nadiia").page("/people").body())
                .contains("Додати людину", "Данило Мельник");
        var card = centre.person("olena").page("/people/" + centre.person("petro").id).body();
        assertThat(card)
                .contains("/journeys/new?tutee=" + centre.person("petro").id)
                .doesNotContain("petro@");
        assertThat(centre.person("nadiia").page("/people/" + centre.person("danylo").id).body())
                .contains("danylo@", "Оксана Мельник", "Талон для входу");
    }

    @Test
    void nadiiaEntersAChildWithItsMother() {
        var centre = cast.centre();
        var nadiia = centre.person("nadiia");
        var id = UUID.randomUUID();
        var wish = wish("nazar", "Назар Мельник");
        wish.putAll(
                Map.of("id", id, "child", true, "guardians", List.of(centre.person("oksana").id)));
        var entered = nadiia.post("/api/v1/people", wish);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.header("Location")).isEqualTo("/api/v1/people/" + id);
        assertThat(entered.<List<String>>at("$.roles")).containsExactly("pupil");
        assertThat(names(centre.person("oksana"), "назар")).containsExactly("Назар Мельник");
        assertThat(nadiia.post("/api/v1/people", wish).<String>at("$.errors[0].pointer"))
                .isEqualTo("/login");
        wish.put("login", "nazar2");
        assertThat(nadiia.post("/api/v1/people", wish).status())
                .as("the id is taken")
                .isEqualTo(409);
    }

    @Test
    void everyFaultOfANewPersonIsToldAtItsField() {
        var centre = cast.centre();
        var nadiia = centre.person("nadiia");
        assertThat(pointers(nadiia, Map.of())).contains("/login", "/name");
        var wish = wish("Ірина", "з NUL \0");
        wish.putAll(
                Map.of(
                        "bornOn",
                        "2026-02-30",
                        "language",
                        "fr",
                        "roles",
                        List.of("admin", "king"),
                        "school",
                        "x",
                        "guardians",
                        List.of("nobody")));
        assertThat(pointers(nadiia, wish))
                .contains(
                        "/login",
                        "/name",
                        "/bornOn",
                        "/language",
                        "/roles",
                        "/school",
                        "/guardians");
        var root = wish("root", "Хтось");
        root.put("roles", List.of("admin"));
        assertThat(pointers(nadiia, root)).containsExactly("/roles");
        assertThat(centre.person("admin").post("/api/v1/people", root).status()).isEqualTo(201);
        assertThat(pointers(nadiia, wish("long", "я".repeat(1_000_000)))).containsExactly("/name");
        assertThat(centre.person("olena").post("/api/v1/people", wish("x", "Хтось")).status())
                .isEqualTo(403);
    }

    @Test
    void thePageKeepsWhatWasTypedAndLeadsToTheSlip() {
        var centre = cast.centre();
        var nadiia = centre.person("nadiia");
        var bad =
                nadiia.form(
                        "/people/new",
                        "/people/new",
                        Map.of(
                                "name",
                                "Павло Дяк 🌿",
                                "login",
                                "iryna",
                                "language",
                                "uk",
                                "roles",
                                "teacher"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("Такий логін у центрі вже є", "Павло Дяк 🌿");
        var done =
                nadiia.form(
                        "/people/new",
                        "/people/new",
                        Map.of(
                                "name",
                                "Павло Дяк 🌿",
                                "login",
                                "pavlo",
                                "language",
                                "uk",
                                "roles",
                                "teacher"));
        assertThat(done.header("Location")).endsWith("/slip?said=entered");
        assertThat(nadiia.page(done.header("Location")).body())
                .contains("Павло Дяк 🌿", "Зробити талон");
    }

    @Test
    void meSaysWhoIAmAndWhere() {
        var centre = cast.centre();
        var me = centre.person("olena").get("/api/v1/me");
        assertThat(me.<String>at("$.name")).isEqualTo("Олена Марчук");
        assertThat(me.<String>at("$.centre.short")).isEqualTo(centre.word);
        assertThat(me.<List<String>>at("$.roles")).containsExactlyInAnyOrder("tutor", "teacher");
    }

    private static Map<String, Object> wish(String login, String name) {
        return new HashMap<>(Map.of("login", login, "name", name, "language", "uk"));
    }

    private static List<String> names(TestPerson reader, String q) {
        return reader.get(
                        "/api/v1/people?q="
                                + URLEncoder.encode(q, StandardCharsets.UTF_8).replace("+", "%20"))
                .at("$.items[*].name");
    }

    private static List<String> pointers(TestPerson keeper, Map<String, ?> wish) {
        var reply = keeper.post("/api/v1/people", wish);
        assertThat(reply.status()).isEqualTo(422);
        return reply.at("$.errors[*].pointer");
    }
}
