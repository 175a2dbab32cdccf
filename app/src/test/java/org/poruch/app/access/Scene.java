package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.http.HttpMethod;

/**
 * One journey with one thing of every kind on it, for the sweep over all addresses.
 *
 * @param ids the id of the thing of each kind, by the name of its path variable
 * @param authors who wrote it, where that matters
 */
record Scene(
        TestCentre centre,
        String tutee,
        String tutor,
        Map<String, String> ids,
        Map<String, String> authors) {
    private static final String JOURNEYS = "/api/v1/journeys/";

    /** iryna with olena beside. */
    static Scene ofTeacher(TestCentre centre) {
        return walked(
                centre,
                "iryna",
                "olena",
                Map.of("practice", "seven-stages", "interest", "Чому літера лякає?"));
    }

    /** danylo with sofiia beside; oksana consented, marta is in his team. */
    static Scene ofChild(TestCentre centre) {
        return walked(centre, "danylo", "sofiia", Map.of("practice", "six-steps"));
    }

    private static Scene walked(
            TestCentre centre, String tutee, String tutor, Map<String, String> wish) {
        var ids = new HashMap<String, String>();
        var own = centre.person(tutee);
        var beside = centre.person(tutor);
        var journey = created(own, "/api/v1/journeys", wish);
        ids.put("journey", journey);
        if (tutee.equals("danylo")) {
            ids.put(
                    "consent",
                    created(centre.person("oksana"), JOURNEYS + journey + "/consents", Map.of()));
            created(
                    centre.person("oksana"),
                    JOURNEYS + journey + "/participants",
                    Map.of("person", centre.person("marta").id, "capacity", "specialist"));
        }
        ids.put(
                "participant",
                created(
                        own,
                        JOURNEYS + journey + "/participants",
                        Map.of("person", beside.id, "capacity", "tutor")));
        var at = JOURNEYS + journey;
        ids.put(
                "entry",
                created(
                        own,
                        at + "/entries",
                        Map.of(
                                "kind",
                                "probe",
                                "audience",
                                "all",
                                "text",
                                "Повзунок замість формули.")));
        var photo =
                own.upload(
                        at + "/files", "m.jpg", org.poruch.app.journey.evidence.Shots.jpeg(40, 30));
        assertThat(photo.status()).as(photo.body()).isEqualTo(201);
        ids.put("file", photo.at("$.id"));
        created(
                own,
                at + "/entries",
                Map.of(
                        "kind",
                        "probe",
                        "audience",
                        "all",
                        "text",
                        "З фото.",
                        "files",
                        List.of(ids.get("file"))));
        ids.put(
                "goal",
                created(
                        own,
                        at + "/goals",
                        Map.of(
                                "image",
                                "Три уроки.",
                                "signs",
                                List.of("пояснюють самі"),
                                "until",
                                "2099-01-01")));
        ids.put("analysis", created(own, at + "/analyses", Map.of()));
        ids.put("privateNote", created(beside, at + "/private-notes", Map.of("text", "Для себе.")));
        ids.put(
                "meeting",
                created(
                        beside,
                        at + "/meetings",
                        Map.of("happenedOn", "2026-11-01", "how", "phone")));
        ids.put("binnedNote", binnedNote(beside, at));
        ids.put("binnedBranch", binnedBranch(own, at + "/route"));
        ids.put("binnedStep", binnedStep(own, at));
        ids.put(
                "step",
                created(own, at + "/route/steps", Map.of("action", "Скласти три завдання")));
        ids.put(
                "proposal",
                created(beside, at + "/route/proposals", Map.of("action", "Супервізія")));
        ids.put(
                "condition",
                created(
                        own,
                        "/api/v1/steps/" + ids.get("step") + "/conditions",
                        Map.of("kind", "place", "text", "Майстерня", "ownerName", "Василь")));
        ids.put("task", created(own, at + "/tasks", Map.of("product", Paths.product(centre))));
        ids.put("binnedEntry", binned(own, at));
        ids.put(
                "request",
                created(
                        own,
                        at + "/entries",
                        Map.of("kind", "request", "audience", "all", "text", "Чому так?")));
        ids.put(
                "difficulty",
                created(
                        own,
                        at + "/entries",
                        Map.of("kind", "difficulty", "audience", "all", "text", "Дроби.")));
        ids.put(
                "comparison",
                created(
                        own,
                        at + "/comparisons",
                        Map.of(
                                "problem",
                                "Міст",
                                "solutions",
                                List.of("Трикутники", "Квадрати"),
                                "criteria",
                                List.of("міцно"),
                                "audience",
                                "all")));
        ids.put(
                "trial",
                created(
                        own,
                        at + "/trials",
                        Map.of(
                                "what",
                                "Мости",
                                "actions",
                                List.of("Скласти міст"),
                                "until",
                                java.time.LocalDate.now().plusDays(7).toString())));
        ids.put(
                "spent",
                created(beside, at + "/hours", Map.of("work", "answering", "minutes", "10")));
        return new Scene(centre, tutee, tutor, ids, authors(tutee, tutor));
    }

    private static String binned(TestPerson own, String at) {
        var entry = created(own, at + "/entries", Map.of("kind", "diary", "text", "Не те."));
        assertThat(own.delete("/api/v1/entries/" + entry).status()).isEqualTo(204);
        return entry;
    }

    private static String binnedNote(TestPerson beside, String at) {
        var note = created(beside, at + "/private-notes", Map.of("text", "Не те."));
        assertThat(beside.delete("/api/v1/private-notes/" + note).status()).isEqualTo(204);
        return note;
    }

    private static String binnedBranch(TestPerson own, String route) {
        whole(own, route, List.of(Map.of("name", "Зайва", "steps", List.of())));
        String branch = own.get(route).at("$.branches[0].id");
        whole(own, route, List.of());
        return branch;
    }

    private static void whole(TestPerson own, String route, List<?> branches) {
        var body = Map.of("branches", branches);
        var tag = own.get(route).header("ETag");
        var seen = tag == null ? Map.<String, String>of() : Map.of("If-Match", tag);
        var reply = own.call(HttpMethod.PUT, route, body, seen);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static String binnedStep(TestPerson own, String at) {
        var step = created(own, at + "/route/steps", Map.of("action", "Зайвий"));
        var any = Map.of("If-Match", "*");
        assertThat(own.call(HttpMethod.DELETE, "/api/v1/steps/" + step, null, any).status())
                .isEqualTo(204);
        return step;
    }

    private static Map<String, String> authors(String tutee, String tutor) {
        return Map.of(
                "entry", tutee,
                "file", tutee,
                "comparison", tutee,
                "binnedEntry", tutee,
                "binnedNote", tutor,
                "privateNote", tutor,
                "task", tutee,
                "spent", tutor,
                "participant", tutor,
                "consent", "oksana");
    }

    private static String created(TestPerson who, String path, Object body) {
        var reply = who.post(path, body);
        assertThat(reply.status()).as("%s %s: %s", who.login, path, reply.body()).isEqualTo(201);
        return reply.at("$.id");
    }

    /** In what relations this person stands to the journey. */
    List<String> relations(String login) {
        if (login.equals(tutee)) {
            return List.of("tutee");
        }
        if (login.equals(tutor)) {
            return List.of("tutor");
        }
        return tutee.equals("danylo") ? ofTeam(login) : List.of();
    }

    private static List<String> ofTeam(String login) {
        return switch (login) {
            case "oksana" -> List.of("guardian");
            case "marta" -> List.of("specialist");
            default -> List.of();
        };
    }
}
