package org.poruch.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Journeys that have just begun: iryna's with olena, danylo's with sofiia, marta and his mother's
 * consent.
 */
public final class TestWalk {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private TestWalk() {}

    /** The address of iryna's journey, with olena beside her. */
    public static String irynas(TestCentre centre) {
        String journey = centre.person("iryna").post("/api/v1/journeys", Map.of()).at("$.id");
        beside(centre, journey, "olena", "tutor");
        return "/api/v1/journeys/" + journey;
    }

    /** The address of danylo's journey, with sofiia, marta and oksana's consent. */
    public static String danylos(TestCentre centre) {
        String journey = centre.person("danylo").post("/api/v1/journeys", Map.of()).at("$.id");
        beside(centre, journey, "sofiia", "tutor");
        beside(centre, journey, "marta", "specialist");
        centre.sql(
                db ->
                        db.sql(
                                        "insert into consent (id, journey_id, guardian_id, given_on) values (?, ?, ?, ?)")
                                .params(
                                        UuidCreator.getTimeOrderedEpoch(),
                                        UUID.fromString(journey),
                                        centre.person("oksana").id,
                                        FROM)
                                .update());
        return "/api/v1/journeys/" + journey;
    }

    /** The page of the journey at this address. */
    public static String page(String address) {
        return address.replace("/api/v1", "");
    }

    private static void beside(TestCentre centre, String journey, String login, String capacity) {
        centre.sql(
                db ->
                        db.sql(
                                        "insert into participant (id, journey_id, person_id, capacity, from_day) values (?, ?, ?, ?, ?)")
                                .params(
                                        UuidCreator.getTimeOrderedEpoch(),
                                        UUID.fromString(journey),
                                        centre.person(login).id,
                                        capacity,
                                        FROM)
                                .update());
    }
}
