package org.poruch.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.TemplateEngine;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.poruch.app.page.view.Assets;
import org.poruch.app.page.view.Faults;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class WebTests {
    private static final TemplateEngine TEMPLATES = new Pages().templates();
    private static final ErrorPages ERROR_PAGES =
            new ErrorPages(
                    TEMPLATES,
                    new StaticListableBeanFactory().getBeanProvider(Shells.class),
                    new GuestShell(new Messages()),
                    JsonMapper.builder().build());
    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new Quarrelsome())
                    .setControllerAdvice(new Refusals(new Problems(), ERROR_PAGES))
                    .build();

    @Test
    void aPageThatIsNotThereSaysSoInTheReadersLanguage() throws Exception {
        web.perform(get("/goal/nowhere").header("Accept-Language", "ru-UA,ru;q=0.9,en;q=0.5"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("<html lang=\"ru\"")))
                .andExpect(content().string(containsString("Такой страницы нет")));
        web.perform(
                        get("/goal/nowhere")
                                .header("Accept-Language", "ru")
                                .cookie(new Cookie(Languages.COOKIE, "en")))
                .andExpect(content().string(containsString("There is no such page")));
    }

    @Test
    void everyMissingThingLooksTheSameInTheApi() throws Exception {
        assertThat(body("/api/v1/goals/missing")).isEqualTo(body("/api/v1/goals/foreign"));
        web.perform(get("/api/v1/goals/missing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("/problems/not-found"))
                .andExpect(jsonPath("$.title").value("Такої сторінки немає"))
                .andExpect(jsonPath("$.errors").doesNotExist());
    }

    @Test
    void theApiPointsAtEachFieldThatIsToBePutRight() throws Exception {
        web.perform(post("/api/v1/goals").header("Accept-Language", "en"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/until"))
                .andExpect(
                        jsonPath("$.errors[0].detail")
                                .value("A date is needed, for example 26.11.2026."));
    }

    @Test
    void aStaleChangeGetsTheVersionOfNow() throws Exception {
        web.perform(get("/api/v1/goals/stale"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.current.image").value("Міст"));
    }

    @Test
    void aRefusalWithoutASentenceOfItsOwnIsSaidByItsStatus() throws Exception {
        web.perform(get("/api/v1/goals/early").header("Accept-Language", "en"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/never-heard-of"))
                .andExpect(jsonPath("$.title").value("Not possible now"));
    }

    @Test
    void aMistakeOfOursHasANumberAndGivesNothingAway() throws Exception {
        String page =
                web.perform(get("/goal/broken").header("Accept-Language", "en"))
                        .andExpect(status().isInternalServerError())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .containsPattern("<b class=\"num\">[0-9a-f]{8}</b>")
                .doesNotContain("words of iryna");
    }

    @Test
    void aVisitorIsLedToTheSignInAndBack() throws Exception {
        web.perform(get("/goal/closed?tab=2"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?to=%2Fgoal%2Fclosed%3Ftab%3D2"));
        web.perform(get("/api/v1/goals/closed")).andExpect(status().isUnauthorized());
    }

    @Test
    void whatFailsInAFilterIsAnsweredToo() throws IOException {
        var request = new MockHttpServletRequest("POST", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/entries");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new OnceKeyReused());
        var response = new MockHttpServletResponse();
        new ErrorDoor(new Problems(), ERROR_PAGES).handleRequest(request, response);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("/problems/once-key-reused");
    }

    @Test
    void aLongPageIsCompressedAndUnpacksToTheSame() throws Exception {
        byte[] plain = page(null);
        byte[] packed = page("gzip, deflate, br");
        assertThat(packed.length).isLessThan(plain.length * 2 / 3);
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        assertThat(unpacked).isEqualTo(plain);
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .contains("Такої сторінки немає")
                .doesNotContain("style=");
    }

    @Test
    void staticFilesAreKeptForAYearAndAnOldHashIsNotFound() throws IOException {
        var css = file(Assets.href("poruch.css"), "gzip");
        assertThat(css.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(css.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(css.getContentAsByteArray().length).isLessThan(14 * 1024);
        assertThat(
                        new GZIPInputStream(new ByteArrayInputStream(css.getContentAsByteArray()))
                                .readAllBytes())
                .isEqualTo(file(Assets.href("poruch.css"), null).getContentAsByteArray());
        assertThat(file("/static/poruch.000000000000.css", "gzip").getStatus()).isEqualTo(404);
        assertThat(file("/static/../messages/page_uk.properties", null).getStatus()).isEqualTo(404);
    }

    private String body(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private static byte[] page(@Nullable String accepted) throws IOException {
        var request = new MockHttpServletRequest("GET", "/");
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        new JteView(TEMPLATES, "page/error.jte")
                .render(
                        Map.of("shell", ShellTests.shell("uk"), "title", "Такої сторінки немає"),
                        request,
                        response);
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        return response.getContentAsByteArray();
    }

    private static MockHttpServletResponse file(String path, @Nullable String accepted)
            throws IOException {
        var request = new MockHttpServletRequest("GET", path);
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        new StaticFiles().handleRequest(request, response);
        return response;
    }

    /** Refuses everything, each time in another way. */
    @RestController
    @org.springframework.boot.test.context.TestComponent
    static class Quarrelsome {
        @GetMapping({"/goal/{how}", "/api/v1/goals/{how}"})
        String refuse(@PathVariable String how) {
            throw switch (how) {
                case "closed" -> new SignInNeeded();
                case "stale" -> new Stale(Map.of("image", "Міст"));
                case "early" -> new Conflict("never-heard-of");
                case "broken" -> new IllegalStateException("words of iryna");
                default -> new NotFound();
            };
        }

        @PostMapping("/api/v1/goals")
        String goal() {
            throw new Invalid(Faults.of("until", "page.fault.date"));
        }
    }
}
