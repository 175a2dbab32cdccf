package org.poruch.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** The same on paper and on the screen, without any script. */
@Story
class RoutePageTests {
    @Autowired Cast cast;

    private TestPerson iryna;
    private TestPerson olena;
    private String journey;
    private String at;

    @BeforeEach
    void aJourneyOfIrynaWithOlenaBeside() {
        var centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        at = "/journeys/" + journey + "/route";
    }

    private String step(String action) {
        return iryna.post("/api/v1" + at + "/steps", Map.of("action", action)).at("$.id");
    }

    private TestPerson.Reply act(String step, String version, Map<String, String> fields) {
        var sent = new java.util.HashMap<>(fields);
        sent.put("version", version);
        return iryna.form("/steps/" + step, "/steps/" + step, sent);
    }

    private List<String> actions() {
        return iryna.get("/api/v1" + at).at("$.branches[*].steps[*].action");
    }

    @Test
    void anEmptyRouteOffersTwoWaysToBegin() {
        assertThat(iryna.page(at).body())
                .contains(at + "/steps/new", "Записати перший крок", "Попросити тьютора про ідею");
        assertThat(olena.page(at).body())
                .contains(at + "/proposals/new")
                .doesNotContain(at + "/steps/new");
        assertThat(olena.page(at + "/edit").status()).isEqualTo(403);
        assertThat(iryna.page(at + "/versions").body()).contains("Версій ще немає");
    }

    @Test
    void aStepIsWrittenInAFormThatLosesNothing() {
        var wrong =
                iryna.form(
                        at + "/steps/new",
                        at + "/steps",
                        Map.of("action", "Записати урок", "hours", "700", "place", "8-А"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "value=\"Записати урок\"", "value=\"8-А\"", "0,5", "aria-invalid=\"true\"");
        var right =
                iryna.form(
                        at + "/steps/new",
                        at + "/steps",
                        Map.of("action", "Записати урок", "hours", "2,5", "form", "probe"));
        assertThat(right.header("Location")).isEqualTo(at + "?said=saved");
        assertThat(iryna.page(at).body())
                .contains(
                        "Записати урок",
                        "освітня проба",
                        "2,5",
                        "Індивідуальний освітній маршрут",
                        "Ірина Коваль",
                        "Олена Марчук",
                        "class=\"sign\"");
    }

    @Test
    void stepsMoveAreLeftAsideAndComeBackByPlainButtons() {
        step("Перший");
        var second = step("Другий");
        assertThat(iryna.page(at + "/edit").body())
                .contains("value=\"earlier\"", "value=\"aside\"", "value=\"done\"");
        act(second, "1", Map.of("act", "earlier", "back", "edit", "action", "Другий, точніше"));
        assertThat(actions()).containsExactly("Другий, точніше", "Перший");
        act(second, "2", Map.of("act", "aside", "whyAside", "немає автобуса"));
        assertThat(iryna.page(at).body()).contains("Відкладено", "немає автобуса");
        act(second, "3", Map.of("act", "back"));
        act(second, "4", Map.of("act", "done"));
        assertThat(iryna.get("/api/v1/steps/" + second).<String>at("$.state")).isEqualTo("done");
        act(second, "5", Map.of("act", "delete"));
        assertThat(actions()).containsExactly("Перший");
    }

    @Test
    void aStepMovesToAnotherBranchThatIrynaAddsAndNames() {
        var step = step("Візит до Липок");
        assertThat(iryna.form(at + "/edit", at + "/branches", Map.of("name", " ")).status())
                .isEqualTo(422);
        iryna.form(at + "/edit", at + "/branches", Map.of("name", "Розмова про помилки"));
        List<String> branches = iryna.get("/api/v1" + at).at("$.branches[*].id");
        iryna.form(
                at + "/edit",
                at + "/branches/name",
                Map.of("branch", branches.getFirst(), "name", "Графіки"));
        act(step, "1", Map.of("act", "keep", "branch", branches.getLast()));
        var route = iryna.get("/api/v1" + at);
        assertThat(route.<List<String>>at("$.branches[*].name"))
                .containsExactly("Графіки", "Розмова про помилки");
        assertThat(route.<String>at("$.branches[1].steps[0].action")).isEqualTo("Візит до Липок");
    }

    @Test
    void twoNamesOfABranchThatMeetAreShownBoth() {
        step("Вісім задач");
        String branch = iryna.get("/api/v1" + at).at("$.branches[0].id");
        assertThat(rename(branch, "", "Літери").status()).isEqualTo(303);
        var late = rename(branch, "", "Рух");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body())
                .contains("Літери", "value=\"Рух\"", "name=\"was\" value=\"Літери\"");
        assertThat(rename(branch, "", "Літери").status()).as("the same name").isEqualTo(303);
        assertThat(rename(branch, "Літери", "Рух").status()).isEqualTo(303);
        assertThat(iryna.get("/api/v1" + at).<String>at("$.branches[0].name")).isEqualTo("Рух");
    }

    private TestPerson.Reply rename(String branch, String was, String name) {
        var fields = Map.of("branch", branch, "was", was, "name", name);
        return iryna.form(at + "/edit", at + "/branches/name", fields);
    }

    @Test
    void twoTextsThatMeetAreShownBothAndIrynaChooses() {
        var step = step("Вісім задач");
        act(step, "1", Map.of("act", "keep", "action", "Вісім задач на параметр"));
        var late = act(step, "1", Map.of("act", "keep", "action", "Десять задач"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body())
                .contains(
                        "Вісім задач на параметр",
                        "value=\"Десять задач\"",
                        "name=\"version\" value=\"2\"");
        act(step, "2", Map.of("act", "keep", "action", "Десять задач"));
        assertThat(actions()).containsExactly("Десять задач");
    }

    @Test
    void versionsStandSideBySideAndNoTextIsLost() {
        var step = step("Група з імовірності");
        act(
                step,
                "1",
                Map.of("act", "keep", "action", "Група з геометрії", "why", "так вирішила група"));
        step("Ще крок");
        act(step, "2", Map.of("act", "aside", "whyAside", "перенесено"));
        var last = olena.page(at + "/versions").body();
        assertThat(last)
                .contains(
                        "Версія 3 → Версія 4",
                        "Група з геометрії",
                        "перенесено",
                        "так вирішила група");
        var whole = olena.page(at + "/versions?old=1&now=4").body();
        assertThat(whole).contains("Група з імовірності", "Група з геометрії", "Додано", "Ще крок");
        assertThat(olena.page(at + "/versions?old=77&now=99").status()).isEqualTo(200);
    }

    @Test
    void anIdeaIsAnsweredWhereItStandsOrChangedOnItsOwnPage() {
        var wrong =
                olena.form(
                        at + "/proposals/new",
                        at + "/proposals",
                        Map.of("action", "", "why", "Подивитися збоку"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Подивитися збоку");
        olena.form(
                at + "/proposals/new",
                at + "/proposals",
                Map.of("action", "Супервізія", "why", "Подивитися збоку"));
        String idea = iryna.get("/api/v1" + at + "/proposals").at("$.items[0].id");
        assertThat(iryna.page(at).body())
                .contains(
                        "Супервізія",
                        "Подивитися збоку",
                        "value=\"taken\"",
                        "value=\"declined\"",
                        "/proposals/" + idea);
        assertThat(olena.page("/proposals/" + idea).body()).doesNotContain("value=\"taken\"");
        var bad =
                iryna.form(
                        "/proposals/" + idea,
                        "/proposals/" + idea + "/answer",
                        Map.of("answer", "changed", "action", "Своє", "hours", "0"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("value=\"Своє\"");
        iryna.form(
                "/proposals/" + idea,
                "/proposals/" + idea + "/answer",
                Map.of("answer", "changed", "action", "Своє", "hours", "2"));
        assertThat(actions()).containsExactly("Своє");
        assertThat(iryna.page(at).body())
                .contains("Взято зі змінами", "Усі кроки записано власними словами");
        var again =
                iryna.form(
                        at + "/steps/new",
                        "/proposals/" + idea + "/answer",
                        Map.of("answer", "taken"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Відповідь уже є");
    }
}
