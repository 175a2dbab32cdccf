package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** How long somebody is signed in, where, and with what. */
@Story
class SessionTests {
    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Test
    void aSessionThatIsUsedLivesOnAndSoDoesItsCookie() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var guest = new Guest(mvc);
        var session = guest.signIn(iryna.login);
        assertThat(guest.page("/account", session).header("Set-Cookie")).isNull();
        centre.sql(
                db ->
                        db.sql(
                                        "update session set touched_at = now() - interval '6 minutes', expires_at = now() + interval '1 day'")
                                .update());
        var again = guest.page("/account", session);
        assertThat(again.raw().getCookie("poruch").getValue()).isEqualTo(session.getValue());
        assertThat(again.raw().getCookie("poruch").getMaxAge()).isEqualTo(14 * 24 * 3600);
        assertThat(
                        centre.<Integer>sql(
                                db ->
                                        db.sql(
                                                        "select count(*) from session where expires_at > now() + interval '13 days'")
                                                .query(Integer.class)
                                                .single()))
                .isEqualTo(1);
        assertThat(guest.page("/account", session).header("Set-Cookie")).isNull();
    }

    @Test
    void aTokenOpensNoPageAndASessionIsNoToken() {
        var iryna = cast.centre().person("iryna");
        var guest = new Guest(mvc);
        var session = guest.signIn(iryna.login);
        assertThat(guest.page("/account", new Cookie("poruch", iryna.token())).header("Location"))
                .startsWith("/sign-in");
        assertThat(me(iryna.token())).isEqualTo(200);
        assertThat(me(session.getValue())).isEqualTo(401);
    }

    @Test
    void aNewPasswordThatIsSentTwiceIsChosenOnce() {
        var iryna = cast.centre().person("iryna");
        var fields =
                Map.of("_once", "form-1", "old", Cast.PASSWORD, "password", "ліхтар над рікою");
        var first = iryna.form("/account", "/account/password", fields);
        var again = iryna.form("/account", "/account/password", fields);
        assertThat(first.header("Location")).isEqualTo("/account?said=password");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        var iryna = cast.centre().person("iryna");
        var made = iryna.form("/account", "/account/tokens", Map.of("name", "Мій календар"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        var token = made.body().replaceAll("(?s).*<code>(verbivka[^<]+)</code>.*", "$1");
        assertThat(me(token)).isEqualTo(200);
        var list = iryna.page("/account").body();
        assertThat(list).contains("Мій календар").doesNotContain(token);
        var id = list.replaceAll("(?s).*/account/tokens/([0-9a-f-]{36})/revocation.*", "$1");
        assertThat(
                        iryna.form("/account", "/account/tokens/" + id + "/revocation", Map.of())
                                .status())
                .isEqualTo(303);
        assertThat(me(token)).isEqualTo(401);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsOtherSessions() {
        var iryna = cast.centre().person("iryna");
        iryna.get("/api/v1/me");
        var wrong =
                iryna.form(
                        "/account",
                        "/account/password",
                        Map.of("old", "not mine at all", "password", "ліхтар над рікою"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Теперішній пароль не підходить");
        var brief =
                iryna.form(
                        "/account",
                        "/account/password",
                        Map.of("old", Cast.PASSWORD, "password", "коротко"));
        assertThat(brief.body()).contains("щонайменше 10 знаків");
        var done =
                iryna.form(
                        "/account",
                        "/account/password",
                        Map.of("old", Cast.PASSWORD, "password", "ліхтар над рікою"));
        assertThat(done.header("Location")).isEqualTo("/account?said=password");
        assertThat(iryna.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(iryna.page("/account").status()).isEqualTo(200);
        assertThat(token(iryna.login, "ліхтар над рікою")).isEqualTo(201);
    }

    @Test
    void whoSignsOutEverywhereIsSignedInNowhere() {
        var iryna = cast.centre().person("iryna");
        var elsewhere = new Guest(mvc).signIn(iryna.login);
        assertThat(iryna.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(iryna.page("/account").body()).contains("Вийти всюди");
        assertThat(iryna.form("/account", "/sign-out-everywhere", Map.of()).header("Location"))
                .isEqualTo("/sign-in");
        assertThat(iryna.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(new Guest(mvc).page("/account", elsewhere).header("Location"))
                .startsWith("/sign-in?to=");
    }

    private int me(String token) {
        return new Guest(mvc)
                .send(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                        "/api/v1/me")
                                .header("Authorization", "Bearer " + token))
                .status();
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
