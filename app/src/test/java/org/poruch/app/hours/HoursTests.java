package org.poruch.app.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.poruch.app.access.JourneyId;
import org.springframework.beans.factory.annotation.Autowired;

/** Two days of olena, minute by minute, and what the meter makes of them. */
@Story
class HoursTests {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final LocalDate MONDAY = Week.of(LocalDate.now(KYIV)).before().from();
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String LAST_WEEK = Week.of(MONDAY).word();

    @Autowired Cast cast;
    @Autowired HoursStore store;

    @Test
    void olenasMondayAndTuesdayAreCountedToTheMinute() {
        var centre = cast.centre();
        var iryna = TestWalk.irynas(centre);
        var petro = petros(centre);
        // Monday: an idea for iryna; petro's entry was opened before it was sent, so it begins
        // there.
        sends(centre, iryna, "/journeys/{journey}/route/proposals", MONDAY, "09:00", "09:12");
        sends(centre, petro, "/journeys/{journey}/entries", MONDAY, "09:05", "09:20");
        // A goal is believed for half an hour; a protocol that lay open over lunch counts five.
        sends(centre, iryna, "/journeys/{journey}/goals", MONDAY, "10:00", "10:55");
        sends(centre, iryna, "/journeys/{journey}/meetings", MONDAY, "11:00", "13:30");
        meets(centre, iryna, MONDAY, 45);
        // Tuesday: a click on a goal, a quarter of an hour for an analysis, ten seconds for a note.
        sends(centre, petro, "/goals/{goal}/agreement", TUESDAY, "08:00", "08:03");
        sends(
                centre,
                petro,
                "/journeys/{journey}/analyses/{analysis}/expert",
                TUESDAY,
                "08:10",
                "08:25");
        sends(centre, petro, "/journeys/{journey}/private-notes", TUESDAY, "08:25:00", "08:25:10");

        var week = centre.person("olena").get("/api/v1/hours?week=" + LAST_WEEK);
        assertThat(week.<Map<String, Integer>>at("$.sums")).isEqualTo(sums(42, 45, 26, 6));
        assertThat(sums(week, "Ірина Коваль")).isEqualTo(sums(42, 45, 0, 5));
        assertThat(sums(week, "Петро Савчук")).isEqualTo(sums(0, 0, 26, 1));
        assertThat(week.<List<Integer>>at("$.items[*].minutes"))
                .containsExactlyInAnyOrder(12, 8, 30, 5, 45, 3, 15, 1);
    }

    @Test
    void minutesToTheFirstAgreedRouteEndWhereGoalAndStepStand() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        sends(centre, journey, "/journeys/{journey}/route/proposals", MONDAY, "09:00", "09:12");
        meets(centre, journey, MONDAY, 45);
        var none = olena.get("/api/v1/hours?week=" + LAST_WEEK);
        assertThat(none.<List<Integer>>at("$.tutees[*].firstRoute")).containsOnlyNulls();
        String goal =
                iryna.post(
                                journey + "/goals",
                                Map.of(
                                        "image",
                                        "Три уроки",
                                        "signs",
                                        List.of("самі"),
                                        "until",
                                        "2099-01-01"))
                        .at("$.id");
        olena.post("/api/v1/goals/" + goal + "/agreement", Map.of());
        iryna.post(journey + "/route/steps", Map.of("action", "Скласти завдання"));
        // What comes after the agreement belongs to the walk and not to the way to it.
        take(centre, journey, "/goals/{goal}/refusal", Instant.now().plusSeconds(600));
        var agreed = olena.get("/api/v1/hours?week=" + LAST_WEEK);
        assertThat(agreed.<List<Integer>>at("$.tutees[*].firstRoute")).containsExactly(57);
    }

    @Test
    void aFormIsCountedFromItsOwnKeyOnceAndOneTapPutsItRight() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.irynas(centre)) + "/private-notes";
        var olena = centre.person("olena");
        var key = shown(Instant.now().minusSeconds(7 * 60 + 5));
        var fields = Map.of("text", "Запитати про восьмий клас", "_once", key);
        var faulty = Map.of("text", " ", "_once", shown(Instant.now().minusSeconds(900)));
        assertThat(olena.form(page, page, faulty).status()).isEqualTo(422);
        assertThat(olena.form(page, page, fields).status()).isEqualTo(303);
        olena.form(page, page, fields);
        var week = olena.get("/api/v1/hours");
        assertThat(week.<List<Integer>>at("$.items[*].minutes")).containsExactly(7);
        var spent = "/hours/" + week.<List<String>>at("$.items[*].id").getFirst();
        assertThat(olena.page("/hours").body()).contains("7 хвилин", "нотатка для себе", "−5");
        assertThat(olena.form("/hours", spent, Map.of("minutes", "12")).status()).isEqualTo(303);
        assertThat(olena.page("/hours").body()).contains("12 хвилин", "(виміряно 7)");
        assertThat(olena.put("/api/v1" + spent, Map.of("minutes", "601")).status()).isEqualTo(422);
        assertThat(olena.put("/api/v1" + spent, Map.of("minutes", "0")).status()).isEqualTo(200);
        assertThat(olena.get("/api/v1/hours").<Integer>at("$.sums.paper")).isZero();
    }

    @Test
    void theTutorsTimeIsNobodyElses() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var olena = centre.person("olena");
        var added = olena.post(journey + "/hours", Map.of("work", "answering", "minutes", "20"));
        assertThat(added.status()).isEqualTo(201);
        var spent = "/api/v1/hours/" + added.at("$.id");
        for (var other : List.of("iryna", "nadiia", "sofiia", "admin")) {
            assertThat(centre.person(other).put(spent, Map.of("minutes", "1")).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(centre.person("iryna").post(journey + "/hours", Map.of()).status())
                .isEqualTo(403);
        assertThat(centre.person("nadiia").page("/hours").status()).isEqualTo(403);
        assertThat(centre.person("sofiia").get("/api/v1/hours").<List<String>>at("$.items"))
                .isEmpty();
        assertThat(olena.page("/hours.csv").body())
                .startsWith("\uFEFF\"День\"")
                .contains("\"Ірина Коваль\",\"Відповіді\",\"додано вручну\",\"20\"");
        assertThat(olena.page("/hours/counting").body()).contains("Ніщо не рахується двічі");
    }

    @Test
    void whatCannotBeCountedIsSaidAtItsFieldAndNothingTypedIsLost() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.irynas(centre)) + "/hours";
        var olena = centre.person("olena");
        var tomorrow = LocalDate.now(KYIV).plusDays(1).toString();
        var refused =
                olena.form(
                        "/hours",
                        page,
                        Map.of("work", "paper", "minutes", "17", "happenedOn", tomorrow));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Цей день ще не настав", "value=\"17\"", tomorrow);
        for (var minutes : List.of("", "0", "-5", "1e9", "два", "12.5")) {
            assertThat(
                            olena.form("/hours", page, Map.of("work", "paper", "minutes", minutes))
                                    .status())
                    .as(minutes)
                    .isEqualTo(422);
        }
        assertThat(olena.get("/api/v1/hours?week=2026-W99").status()).isEqualTo(422);
        assertThat(olena.page("/hours?week=nonsense").status()).isEqualTo(200);
    }

    private static Map<String, Integer> sums(TestPerson.Reply week, String tutee) {
        return week.<List<Map<String, Integer>>>at(
                        "$.tutees[?(@.tutee=='%s')].sums".formatted(tutee))
                .getFirst();
    }

    private static Map<String, Integer> sums(int drafting, int meeting, int answering, int paper) {
        return Map.of(
                "drafting", drafting, "meeting", meeting, "answering", answering, "paper", paper);
    }

    private static String petros(TestCentre centre) {
        var petro = centre.person("petro");
        String journey = petro.post("/api/v1/journeys", Map.of()).at("$.id");
        var at = "/api/v1/journeys/" + journey;
        petro.post(
                at + "/participants",
                Map.of("person", centre.person("olena").id, "capacity", "tutor"));
        return at;
    }

    private static void meets(TestCentre centre, String journey, LocalDate day, int minutes) {
        centre.person("olena")
                .post(
                        journey + "/meetings",
                        Map.of("happenedOn", day, "how", "video", "minutes", minutes));
    }

    private void sends(
            TestCentre centre,
            String journey,
            String address,
            LocalDate day,
            String opened,
            String sent) {
        var form = Form.at(address);
        centre.sql(
                db -> {
                    store.take(sending(centre, journey, form, day), at(day, opened), at(day, sent));
                    return form;
                });
    }

    private void take(TestCentre centre, String journey, String address, Instant sent) {
        centre.sql(
                db -> {
                    store.take(
                            sending(centre, journey, Form.at(address), LocalDate.now(KYIV)),
                            sent.minusSeconds(300),
                            sent);
                    return address;
                });
    }

    private static Sending sending(TestCentre centre, String journey, Form form, LocalDate day) {
        var id = UUID.fromString(journey.substring(journey.lastIndexOf('/') + 1));
        return new Sending(centre.person("olena").id, new JourneyId(id), form, day);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(KYIV).toInstant();
    }

    /** The key that a form carries which was shown at this moment. */
    private static String shown(Instant moment) {
        long random = UUID.randomUUID().getMostSignificantBits() & 0xFFF;
        return new UUID(
                        moment.toEpochMilli() << 16 | 0x7000 | random,
                        UUID.randomUUID().getLeastSignificantBits())
                .toString();
    }
}
