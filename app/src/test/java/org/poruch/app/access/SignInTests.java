package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@Story
class SignInTests {
    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Test
    void tenPasswordsAreTriedAndTheEleventhIsNotWhetherTheAccountExistsOrNot() {
        var word = cast.centre().word;
        assertThat(tries("petro@" + word, 10)).containsOnly(401);
        assertThat(tries("nobody@" + word, 10)).containsOnly(401);
        assertThat(token("petro@" + word, Cast.PASSWORD)).isEqualTo(429);
        assertThat(token("nobody@" + word, Cast.PASSWORD)).isEqualTo(429);
        assertThat(token("andrii@" + word, Cast.PASSWORD)).isEqualTo(201);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var iryna = cast.centre().person("iryna");
        var session = new Guest(mvc).signIn(iryna.login);
        var forged = new Guest(mvc).send(post("/account").cookie(session).param("name", "Хтось"));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(iryna.get("/api/v1/me").<String>at("$.name")).isEqualTo("Ірина Коваль");
    }

    @Test
    void whatIrynaWroteWhenHerSessionEndedComesThroughTheSignIn() {
        var iryna = cast.centre().person("iryna");
        var guest = new Guest(mvc);
        var late =
                guest.send(
                        post("/account")
                                .cookie(new Cookie("poruch", "verbivka.gone"))
                                .header("Sec-Fetch-Site", "same-origin")
                                .param("name", "Ірина Коваль-Савчук із Вербівки"));
        assertThat(late.raw().getForwardedUrl()).isEqualTo("/sign-in/kept");
        var own = guest.page("/sign-in");
        var page =
                guest.send(
                        post("/sign-in/kept")
                                .cookie(own.raw().getCookies())
                                .param("_csrf", Guest.csrf(own))
                                .requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, "/account")
                                .header("Sec-Fetch-Site", "same-origin")
                                .param("name", "Ірина Коваль-Савчук із Вербівки"));
        assertThat(page.status()).isEqualTo(401);
        assertThat(
                        guest.send(
                                        post("/sign-in/kept")
                                                .cookie(own.raw().getCookies())
                                                .param("_csrf", Guest.csrf(own)))
                                .header("Location"))
                .isEqualTo("/sign-in");
        assertThat(page.body())
                .contains("name=\"keep.name\" value=\"Ірина Коваль-Савчук із Вербівки\"");
        var signedIn =
                guest.form(
                        "/sign-in",
                        Map.of(
                                "login",
                                iryna.login,
                                "password",
                                Cast.PASSWORD,
                                "keep-path",
                                "/account",
                                "keep.name",
                                "Ірина Коваль-Савчук із Вербівки"));
        assertThat(signedIn.header("Location")).isEqualTo("/kept");
        assertThat(guest.page("/kept", signedIn.raw().getCookie("poruch")).body())
                .contains("action=\"/account\"", "Ірина Коваль-Савчук із Вербівки");
    }

    @Test
    void whatIrynaWroteIsNotShownToPetroWhoSignsInAtHerScreen() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var written = iryna.page("/account").body();
        assertThat(written).contains("name=\"_by\" value=\"" + iryna.id + "\"");
        var kept =
                Map.of(
                        "keep-path",
                        "/account",
                        "keep-by",
                        iryna.id.toString(),
                        "keep.name",
                        "Таємне");
        var guest = new Guest(mvc);
        var petros = guest.form("/sign-in", with(kept, centre.person("petro").login));
        assertThat(petros.header("Location")).isEqualTo("/?said=kept-by-another");
        var petro = petros.raw().getCookie("poruch");
        assertThat(guest.page("/kept", petro).header("Location")).isEqualTo("/");
        var home = guest.page("/?said=kept-by-another", petro).header("Location");
        assertThat(home).isEqualTo("/journey?said=kept-by-another");
        var irynas = guest.form("/sign-in", with(kept, iryna.login));
        assertThat(irynas.header("Location")).isEqualTo("/kept");
        assertThat(guest.page("/kept", irynas.raw().getCookie("poruch")).body()).contains("Таємне");
    }

    private static Map<String, String> with(Map<String, String> kept, String login) {
        var fields = new HashMap<>(kept);
        fields.putAll(Map.of("login", login, "password", Cast.PASSWORD));
        return fields;
    }

    @Test
    void aSessionOfAnotherCentreDoesNotHinderSigningInHere() {
        var iryna = cast.centre().person("iryna");
        var olena = cast.centre().person("olena");
        var guest = new Guest(mvc);
        var first = guest.signIn(iryna.login);
        var page = guest.page("/sign-in", first);
        var second =
                guest.send(
                        post("/sign-in")
                                .cookie(first)
                                .param("_csrf", Guest.csrf(page))
                                .param("login", olena.login)
                                .param("password", Cast.PASSWORD));
        assertThat(second.raw().getCookie("poruch").getValue())
                .startsWith(olena.login.substring(6) + ".");
    }

    @Test
    void everybodyBeginsWhereTheirDayBegins() {
        var centre = cast.centre();
        var guest = new Guest(mvc);
        Map.of(
                        "olena",
                        "/today",
                        "iryna",
                        "/journey",
                        "danylo",
                        "/journey",
                        "oksana",
                        "/journeys",
                        "nadiia",
                        "/people",
                        "admin",
                        "/people")
                .forEach(
                        (name, home) ->
                                assertThat(
                                                guest.page(
                                                                "/",
                                                                guest.signIn(
                                                                        centre.person(name).login))
                                                        .header("Location"))
                                        .as(name)
                                        .isEqualTo(home));
    }

    @Test
    void aGuestAndAPersonChooseTheirLanguage() {
        var iryna = cast.centre().person("iryna");
        var guest = new Guest(mvc);
        var page = guest.page("/sign-in");
        var chosen =
                guest.send(
                        post("/language")
                                .cookie(page.raw().getCookies())
                                .param("_csrf", Guest.csrf(page))
                                .param("language", "en")
                                .param("back", "//elsewhere.example"));
        assertThat(chosen.header("Location")).isEqualTo("/");
        assertThat(guest.page("/sign-in", chosen.raw().getCookie("poruch-language")).body())
                .contains("lang=\"en\"");
        iryna.form("/account", "/language", Map.of("language", "ru", "back", "/account"));
        assertThat(iryna.get("/api/v1/me").<String>at("$.language")).isEqualTo("ru");
        iryna.form("/account", "/theme", Map.of("theme", "dark"));
        assertThat(iryna.page("/account").body()).contains("lang=\"ru\"", "data-theme=\"dark\"");
    }

    private int[] tries(String login, int count) {
        return IntStream.range(0, count).map(i -> token(login, "wrong")).toArray();
    }

    private int token(String login, String password) {
        return new Guest(mvc)
                .send(
                        post("/api/v1/tokens")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"login\":\"%s\",\"password\":\"%s\"}"
                                                .formatted(login, password)))
                .status();
    }
}
