package org.poruch.app.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Olena puts tasks into the bank; people look for them in the words that come to their minds. */
@Story
class BankTests {
    @Autowired Cast cast;

    private TestCentre centre;
    private TestPerson olena;
    private TestPerson iryna;
    private TestPerson danylo;

    @BeforeEach
    void people() {
        centre = cast.centre();
        olena = centre.person("olena");
        iryna = centre.person("iryna");
        danylo = centre.person("danylo");
    }

    static Map<String, Object> task(String title, String text, String... topics) {
        return new HashMap<>(
                Map.of(
                        "kind",
                        "task",
                        "title",
                        title,
                        "text",
                        text,
                        "topics",
                        List.of(topics),
                        "licence",
                        "CC-BY-4.0"));
    }

    private List<String> found(TestPerson who, String q) {
        return who.get(
                        "/api/v1/products?q="
                                + java.net.URLEncoder.encode(
                                        q, java.nio.charset.StandardCharsets.UTF_8))
                .at("$.items[*].title");
    }

    @Test
    void aTaskIsFoundInWordFormsOfThreeLanguagesAndOnlyInItsCentre() {
        put(task("Терези без чисел", "Скільки кульок важить коробка?", "рівняння"));
        put(task("Сухофрукты", "Свежие яблоки содержат 84 % воды.", "проценты"));
        put(task("Sliding points", "Move the slider and watch the equations.", "functions"));
        assertThat(found(iryna, "рівняннями")).containsExactly("Терези без чисел");
        assertThat(found(iryna, "коробки кульками")).containsExactly("Терези без чисел");
        assertThat(found(iryna, "яблоками")).containsExactly("Сухофрукты");
        assertThat(found(iryna, "процент")).containsExactly("Сухофрукты");
        assertThat(found(danylo, "equation sliders")).containsExactly("Sliding points");
        assertThat(found(iryna, "терези яблоки")).isEmpty();
        assertThat(found(iryna, "' | & ! :* \\ (")).isEmpty();
        assertThat(found(cast.centre().person("iryna"), "рівняння")).isEmpty();
        assertThat(found(iryna, "")).hasSize(3);
        assertThat(iryna.page("/bank?q=%D1%80%D1%96%D0%B2%D0%BD%D1%8F%D0%BD%D1%8C").body())
                .contains("Терези без чисел")
                .doesNotContain("Сухофрукты");
    }

    private String put(Map<String, Object> product) {
        var reply = olena.post("/api/v1/products", product);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.at("$.id");
    }

    @Test
    void theBankGoesPageByPage() {
        for (int i = 1; i <= 5; i++) {
            put(task("Дроби на мотузці " + i, "Мотузка.", "дроби"));
        }
        var first = iryna.get("/api/v1/products?limit=3&topic=%D0%B4%D1%80%D0%BE%D0%B1%D0%B8");
        assertThat(first.<List<String>>at("$.items[*].title")).hasSize(3);
        var rest = iryna.get("/api/v1/products?limit=3&cursor=" + first.at("$.next"));
        assertThat(rest.<List<String>>at("$.items[*].title")).hasSize(2);
        assertThat(rest.<String>at("$.next")).isNull();
    }

    @Test
    void aNewVersionLeavesTheOldOneReadableAndAStaleOneIsRefused() {
        var id = put(task("Чай", "На двох чашок три ложечки.", "відношення"));
        var at = "/api/v1/products/" + id;
        var next = task("Чай для сімох", "На двох чашок три ложечки. А на сім?", "відношення");
        assertThat(iryna.put(at, next).status()).isEqualTo(428);
        var right = iryna.call(HttpMethod.PUT, at, next, Map.of("If-Match", "\"1\""));
        assertThat(right.status()).as(right.body()).isEqualTo(200);
        assertThat(right.<Integer>at("$.version")).isEqualTo(2);
        assertThat(right.<String>at("$.authorName")).isEqualTo("Олена Марчук");
        assertThat(right.<String>at("$.changedByName")).isEqualTo("Ірина Коваль");
        assertThat(iryna.call(HttpMethod.PUT, at, next, Map.of("If-Match", "\"1\"")).status())
                .isEqualTo(412);
        assertThat(iryna.get(at + "/versions").<List<String>>at("$.items[*].title"))
                .containsExactly("Чай для сімох", "Чай");
        assertThat(found(iryna, "сімох")).containsExactly("Чай для сімох");
        assertThat(iryna.page("/bank/products/" + id).body())
                .contains("1 давніша версія", "Олена Марчук", "CC-BY-4.0");
    }

    @Test
    void badInputIsToldFieldByFieldAndAChildOnlyLooks() {
        var wrong =
                olena.form(
                        "/bank/new",
                        "/bank",
                        Map.of(
                                "kind",
                                "set",
                                "title",
                                "Набір",
                                "text",
                                "Шість вечорів",
                                "steps",
                                ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "value=\"Набір\"", "Шість вечорів", "хоча б одну тему", "хоча б один крок");
        var long_ = task("Довге", "я".repeat(100_000), "дроби");
        assertThat(olena.post("/api/v1/products", long_).status()).isEqualTo(422);
        assertThat(olena.post("/api/v1/products", task("a\u0000", "b", "c")).status())
                .isEqualTo(422);
        assertThat(danylo.page("/bank").status()).isEqualTo(200);
        assertThat(danylo.page("/bank/new").status()).isEqualTo(403);
        assertThat(danylo.post("/api/v1/products", task("a", "b", "c")).status()).isEqualTo(403);
        assertThat(iryna.get("/api/v1/products/" + java.util.UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void aSetIsWrittenInLinesAndReadBackInLines() {
        var made =
                olena.form(
                        "/bank/new",
                        "/bank",
                        Map.of(
                                "kind", "template",
                                "title", "Текстові задачі",
                                "text", "Початок",
                                "topics", "задачі, читання",
                                "licence", "CC0-1.0",
                                "steps",
                                        "Побачити:\nЗібрати задачі | 2 | зошити | список\nСпробувати:\nУрок із закритими числами"));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        var at = made.header("Location").replace("?said=saved", "");
        assertThat(olena.page(at).body()).contains("Побачити", "Зібрати задачі", "зошити");
        assertThat(olena.page(at + "/edit").body())
                .contains("Зібрати задачі | 2 | зошити | список", "Спробувати:");
        var steps = olena.get(at.replace("/bank", "/api/v1"));
        assertThat(steps.<List<String>>at("$.steps[*].key")).containsExactly("1", "2");
        assertThat(steps.<List<String>>at("$.topics")).containsExactly("задачі", "читання");
    }

    @Test
    void whatDanyloFoundLiesInTheBankWithoutNames() {
        String journey =
                danylo.post("/api/v1/journeys", Map.of("practice", "six-steps")).at("$.id");
        centre.person("oksana").post("/api/v1/journeys/" + journey + "/consents", Map.of());
        String entry =
                danylo.post(
                                "/api/v1/journeys/" + journey + "/entries",
                                Map.of(
                                        "kind", "probe",
                                        "audience", "me",
                                        "text",
                                                "Склав папір гармошкою. Мама Оксана поклала зошит, Данилові сподобалось."))
                        .at("$.id");
        assertThat(danylo.page("/entries/" + entry + "/solution").body())
                .contains("Мама … поклала зошит, … сподобалось");
        var kept =
                danylo.post(
                        "/api/v1/entries/" + entry + "/solution",
                        Map.of("topics", List.of("міцність")));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.<String>at("$.title")).isEqualTo("Склав папір гармошкою.");
        assertThat(kept.<String>at("$.kind")).isEqualTo("solution");
        assertThat(kept.body()).doesNotContain("Данил", "Оксан", danylo.id.toString());
        assertThat(found(iryna, "гармошка")).containsExactly("Склав папір гармошкою.");
        assertThat(
                        centre.person("oksana")
                                .post("/api/v1/entries/" + entry + "/solution", Map.of())
                                .status())
                .isEqualTo(404);
    }
}
