package org.poruch.app.journey.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.poruch.app.Cast;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** Iryna walks, Olena is beside her, and there is no goal yet. */
abstract class PairAtGoal {
    static final String FIRST = "До кінця квітня розв’язую й пояснюю всі задачі з параметрами.";
    static final String SECOND =
            "Три уроки про параметри на моїх задачах; половина 9-Б пояснює своїми словами.";
    static final String LATER = LocalDate.now().plusDays(60).toString();

    @Autowired Cast cast;

    TestCentre centre;
    TestPerson iryna;
    TestPerson olena;
    String at;

    @BeforeEach
    void olenaIsBesideIryna() {
        centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        String journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        at = "/journeys/" + journey;
    }

    String propose(TestPerson who, String image) {
        var made = who.post("/api/v1" + at + "/goals", wish(image));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/goals/" + made.<String>at("$.id"));
        return made.at("$.id");
    }

    static Map<String, Object> wish(String image) {
        return Map.of("image", image, "signs", List.of("половина 9-Б пояснює"), "until", LATER);
    }

    TestPerson.Reply agree(TestPerson who, String goal) {
        return who.post("/api/v1/goals/" + goal + "/agreement", Map.of());
    }

    TestPerson.Reply journey() {
        return iryna.get("/api/v1" + at);
    }
}
