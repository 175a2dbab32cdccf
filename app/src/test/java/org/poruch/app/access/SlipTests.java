package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Story
class SlipTests {
    private static final String PASSWORD = "ліхтар над рікою";

    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Test
    void irynaComesBackWithASlipAndHerOldSessionsEnd() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var guest = new Guest(mvc);
        assertThat(iryna.get("/api/v1/me").status()).isEqualTo(200);
        var code = slip(centre.person("nadiia"), iryna);
        assertThat(code).startsWith(centre.word + ".");
        assertThat(iryna.get("/api/v1/me").status()).as("until the slip is used").isEqualTo(200);

        assertThat(use(guest, code, "коротко").body()).contains("щонайменше 10 знаків", code);
        assertThat(use(guest, code, iryna.login).status())
                .as("the login as password")
                .isEqualTo(422);
        var typed = code.toUpperCase(java.util.Locale.ROOT).replace("-", "");
        var entered = use(guest, typed, PASSWORD);
        assertThat(entered.header("Location")).isEqualTo("/");
        assertThat(iryna.get("/api/v1/me").status()).isEqualTo(401);
        var reads = guest.page("/account/reads", entered.raw().getCookie("poruch"));
        assertThat(reads.body()).contains("Надія Гриценко", "новий талон для входу");
        assertThat(guest.signIn(iryna.login, PASSWORD)).isNotNull();
    }

    @Test
    void unknownUsedAndExpiredSlipsAreAnsweredAlike() {
        var centre = cast.centre();
        var nadiia = centre.person("nadiia");
        var guest = new Guest(mvc);
        var used = slip(nadiia, centre.person("iryna"));
        use(guest, used, PASSWORD);
        var replaced = slip(nadiia, centre.person("petro"));
        slip(nadiia, centre.person("petro"));
        var expired = slip(nadiia, centre.person("andrii"));
        centre.sql(
                db ->
                        db.sql(
                                        "update slip set expires_at = now() - interval '1 minute' where used_at is null")
                                .update());
        var unknown = centre.word + ".aaaa-bbbb-cccc-dddd";
        var answer = alike(use(guest, unknown, PASSWORD), unknown);
        assertThat(answer).contains("Цей код не підходить");
        assertThat(alike(use(guest, used, PASSWORD), used)).isEqualTo(answer);
        assertThat(alike(use(guest, replaced, PASSWORD), replaced)).isEqualTo(answer);
        assertThat(alike(use(guest, expired, PASSWORD), expired)).isEqualTo(answer);
    }

    @Test
    void aSlipOpensNothingOnceItsOwnerHasChosenANewPassword() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var code = slip(centre.person("nadiia"), iryna);
        var changed =
                iryna.form(
                        "/account",
                        "/account/password",
                        Map.of("old", Cast.PASSWORD, "password", "човен біля берега"));
        assertThat(changed.header("Location")).isEqualTo("/account?said=password");
        assertThat(use(new Guest(mvc), code, PASSWORD).status()).isEqualTo(401);
        assertThat(new Guest(mvc).signIn(iryna.login, "човен біля берега")).isNotNull();
    }

    @Test
    void nobodyTriesManyCodes() {
        var word = cast.centre().word;
        var guest = new Guest(mvc);
        for (int i = 0; i < 10; i++) {
            assertThat(use(guest, word + ".aaaa-bbbb-cccc-ddd" + i, PASSWORD).status())
                    .isEqualTo(401);
        }
        assertThat(use(guest, word + ".aaaa-bbbb-cccc-dddd", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void slipsAreMadeOnlyByThoseWhoKeepTheList() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var path = "/people/" + iryna.id + "/slip";
        assertThat(centre.person("petro").form("/account", path, Map.of()).status()).isEqualTo(403);
        assertThat(centre.person("olena").page(path).status()).isEqualTo(403);
        assertThat(cast.centre().person("nadiia").page(path).status()).isEqualTo(404);
        var admins = "/people/" + centre.person("admin").id + "/slip";
        assertThat(centre.person("nadiia").page(admins).status()).isEqualTo(403);
        assertThat(centre.person("admin").page(admins).status()).isEqualTo(200);
    }

    private static String slip(TestPerson keeper, TestPerson whose) {
        var path = "/people/" + whose.id + "/slip";
        var sheet = keeper.form(path, path, Map.of());
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
        return sheet.body().replaceAll("(?s).*<code class=\"big\">([^<]+)</code>.*", "$1");
    }

    private static TestPerson.Reply use(Guest guest, String code, String password) {
        return guest.form("/slip", Map.of("code", code, "password", password));
    }

    private static String alike(TestPerson.Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(401);
        return reply.body().replace(code, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
