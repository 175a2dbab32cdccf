package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.address.Address;
import org.poruch.app.address.Addresses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Iryna's journey with everything on it: whatever others send to whatever address, her choices,
 * ratings, decisions and her plan stay as they are.
 */
@Story
class NobodyDecidesForTheTuteeTests {
    private static final List<String> OTHERS =
            List.of("olena", "nadiia", "admin", "stepan", "petro");

    private static final List<String> AROUND_DANYLO =
            List.of("sofiia", "oksana", "marta", "nadiia", "petro");

    /** Where passwords are tried; no journey is behind them. */
    private static final Pattern DOORS = Pattern.compile("^/(sign-in|slip|account|api/v1/tokens)");

    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Autowired TransactionTemplate transactions;

    @Autowired JdbcClient jdbc;

    private Scene scene;
    private AtTheDoor door;
    private Decisions decisions;

    @BeforeEach
    void aJourneyWithEverythingOnIt() {
        lookAt(Scene.ofTeacher(cast.centre()));
    }

    private void lookAt(Scene furnished) {
        scene = furnished;
        var centre = scene.centre();
        furnish(centre);
        door = new AtTheDoor(centre, mvc, transactions);
        decisions =
                new Decisions(
                        UUID.fromString(scene.ids().get("journey")),
                        centre.person(scene.tutee()).id);
    }

    @Test
    void noAddressLetsAnybodyElseDecide() {
        assertThat(touchedBy(OTHERS)).isEmpty();
    }

    @Test
    void noAddressLetsAnybodyDecideForDanyloHisMotherNeither() {
        lookAt(Scene.ofChild(cast.centre()));
        assertThat(touchedBy(AROUND_DANYLO)).isEmpty();
    }

    /**
     * A command of the server knows people and centres, and nothing of what stands on a journey.
     */
    @Test
    void noCommandKnowsOfJourneys() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.poruch.app")
                .and()
                .haveSimpleNameEndingWith("Command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.poruch.app.journey..",
                        "org.poruch.app.route..",
                        "org.poruch.app.meeting..")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.poruch.app"));
    }

    @Test
    void irynaHerselfDecidesAllOfItByTheSameRequests() {
        var throughTheApi = new TreeSet<String>();
        var throughPages = new TreeSet<String>();
        for (var address : unsafe()) {
            (AtTheDoor.api(address) ? throughTheApi : throughPages)
                    .addAll(touched(address, "iryna"));
        }
        var all =
                List.of(
                        "journey",
                        "wording",
                        "review",
                        "outlook",
                        "analysis",
                        "goal word",
                        "proposal",
                        "step",
                        "branch");
        assertThat(throughTheApi).containsAll(all);
        assertThat(throughPages).containsAll(all);
    }

    @Test
    void aRuleThatLetsTheTutorInIsNoticed() {
        try (var weak = WeakRule.open(Rule.TUTEE)) {
            var touched = new TreeSet<String>();
            unsafe().forEach(address -> touched.addAll(touched(address, "olena")));
            assertThat(touched).contains("review", "outlook", "journey", "analysis", "proposal");
        }
    }

    private List<String> touchedBy(List<String> others) {
        var touched = new ArrayList<String>();
        for (var login : others) {
            for (var address : unsafe()) {
                touched(address, login)
                        .forEach(
                                table ->
                                        touched.add(
                                                "%s changed %s by %s %s"
                                                        .formatted(
                                                                login,
                                                                table,
                                                                address.method(),
                                                                address.path())));
            }
        }
        return touched;
    }

    private static List<Address> unsafe() {
        return Addresses.all().stream()
                .filter(address -> !address.safe() && !DOORS.matcher(address.path()).find())
                .toList();
    }

    /** Which of the tutee's tables this person's plausible request changes. */
    private List<String> touched(Address address, String login) {
        var plausible = new Plausible(scene.ids(), scene.centre().person("bohdan").id);
        var ask = door.ask(address, plausible.path(address), login);
        if (AtTheDoor.api(address)) {
            ask.header("If-Match", "*")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(JSON.writeValueAsString(plausible.body(address)));
        } else {
            plausible
                    .form(address)
                    .forEach((name, value) -> ask.param(name, BadInputTests.flat(value)));
        }
        return door.undone(
                () -> {
                    var before = decisions.all(jdbc);
                    door.send(ask);
                    var after = decisions.all(jdbc);
                    return before.keySet().stream()
                            .filter(table -> !before.get(table).equals(after.get(table)))
                            .toList();
                });
    }

    private static final tools.jackson.databind.json.JsonMapper JSON =
            new tools.jackson.databind.json.JsonMapper();

    private void furnish(TestCentre centre) {
        var iryna = centre.person(scene.tutee());
        var olena = centre.person(scene.tutor());
        var at = "/api/v1/journeys/" + scene.ids().get("journey");
        did(
                iryna,
                HttpMethod.PUT,
                "/api/v1/analyses/" + scene.ids().get("analysis") + "/own",
                Map.of("worked", "Так", "didNot", "Ні", "why", "Бо"));
        did(iryna, HttpMethod.PUT, at + "/review", Map.of("form", "written", "level", "method"));
        did(olena, HttpMethod.PUT, at + "/review/expert", Map.of("text", "Слово тьюторки."));
        var stage = scene.tutee().equals("danylo") ? "reflection" : "results";
        did(iryna, HttpMethod.PUT, at + "/stage", Map.of("stage", stage));
        var goal = scene.ids().get("goal");
        did(olena, HttpMethod.POST, "/api/v1/goals/" + goal + "/agreement", Map.of());
        scene.ids().put("agreed", goal);
        var next =
                did(
                        olena,
                        HttpMethod.POST,
                        at + "/goals",
                        Map.of(
                                "image",
                                "Разом.",
                                "signs",
                                List.of("видно"),
                                "until",
                                "2099-01-01"));
        scene.ids().put("goal", next.at("$.id"));
    }

    private static TestPerson.Reply did(
            TestPerson who, HttpMethod method, String path, Map<String, ?> body) {
        var reply = who.call(method, path, body, Map.of("If-Match", "*"));
        assertThat(reply.status()).as(path + ": " + reply.body()).isBetween(200, 201);
        return reply;
    }
}
