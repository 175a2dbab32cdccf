package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson.Reply;
import org.poruch.app.page.view.Assets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What every answer tells the browser: whom to trust, what to keep, what to forget. */
@Story
class HeaderTests {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Test
    void pagesAreProtectedAndKeptByNobodyElse() {
        var iryna = cast.centre().person("iryna");
        for (var path : new String[] {"/account", "/journeys", "/people", "/help"}) {
            var page = iryna.page(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            protects(page);
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("private, no-cache");
        }
        protects(new Guest(mvc).page("/sign-in"));
    }

    @Test
    void theApiIsProtectedTooInGoodAndBad() {
        var iryna = cast.centre().person("iryna");
        var refused = iryna.post("/api/v1/journeys", "{");
        assertThat(refused.status()).isEqualTo(400);
        for (var answer :
                new Reply[] {
                    iryna.get("/api/v1/me"),
                    refused,
                    iryna.get("/api/v1/nowhere"),
                    iryna.get("/api/v1/journeys?limit=x"),
                    new Guest(mvc).page("/api/v1/me"),
                    new Guest(mvc).page("/openapi.json"),
                    new Guest(mvc).page("/health/ready")
                }) {
            protects(answer);
            assertThat(answer.header("Cache-Control")).doesNotContain("public");
        }
    }

    @Test
    void whatIsNotThereIsProtectedAndNotKept() {
        var iryna = cast.centre().person("iryna");
        for (var path : new String[] {"/nowhere", "/journeys/x", "/static/x.css"}) {
            var page = iryna.page(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            protects(page);
            assertThat(String.valueOf(page.header("Cache-Control")))
                    .as(path)
                    .doesNotContain("public");
        }
    }

    @Test
    void filesWithAHashAreKeptForAYear() {
        var file = new Guest(mvc).page(Assets.href("poruch.css"));
        assertThat(file.status()).isEqualTo(200);
        protects(file);
        assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() {
        var centre = cast.centre();
        var guest = new Guest(mvc);
        var session = guest.signIn("iryna@" + centre.word);
        var csrf = Guest.csrf(guest.page("/account", session));
        var out = guest.send(post("/sign-out").cookie(session).param("_csrf", csrf));
        protects(out);
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(out.header("Set-Cookie"))
                .startsWith("poruch=;")
                .contains("Max-Age=0", "HttpOnly", "SameSite=Lax");
        assertThat(guest.page("/account", session).status()).isIn(302, 303);
    }

    @Test
    void noFormWithoutItsTokenIsTaken() {
        var centre = cast.centre();
        var guest = new Guest(mvc);
        var session = guest.signIn("iryna@" + centre.word);
        for (var path : new String[] {"/sign-out", "/theme", "/account", "/journeys"}) {
            assertThat(guest.send(post(path).cookie(session)).status()).as(path).isEqualTo(403);
            assertThat(
                            guest.send(post(path).cookie(session).param("_csrf", "0".repeat(32)))
                                    .status())
                    .as(path)
                    .isEqualTo(403);
        }
        var api = post("/api/v1/journeys").cookie(session).contentType(MediaType.APPLICATION_JSON);
        assertThat(guest.send(api.content("{}")).status()).isEqualTo(403);
    }

    @Test
    void cookiesAreForTheServerAloneAndUnderTlsForThisHostAlone() {
        var centre = cast.centre();
        var guest = new Guest(mvc);
        var page = guest.send(get("/sign-in").secure(true));
        var cookies = page.raw().getCookies();
        assertThat(page.raw().getHeaders("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("__Host-")
                                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/"));
        var entered =
                guest.send(form(post("/sign-in").secure(true).cookie(cookies), page, centre.word));
        assertThat(entered.status()).isIn(302, 303);
        assertThat(entered.header("Set-Cookie"))
                .startsWith("__Host-poruch=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        Cookie session = entered.raw().getCookie("__Host-poruch");
        assertThat(guest.send(get("/account").secure(true).cookie(session)).status())
                .isEqualTo(200);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder ask,
            Reply page,
            String centre) {
        Map.of("login", "iryna@" + centre, "password", Cast.PASSWORD, "_csrf", Guest.csrf(page))
                .forEach(ask::param);
        return ask;
    }

    private static void protects(Reply answer) {
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
