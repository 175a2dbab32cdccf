package org.poruch.app.page;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.FieldError;
import org.poruch.app.page.view.Shell;
import org.poruch.app.page.view.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says a problem: as a page with one sentence and a way on, or as problem+json under {@code /api/}.
 */
@Component
class ErrorPages {
    private final TemplateEngine templates;
    private final ObjectProvider<Shells> shells;
    private final GuestShell guests;
    private final JsonMapper json;

    ErrorPages(
            TemplateEngine templates,
            ObjectProvider<Shells> shells,
            GuestShell guests,
            JsonMapper json) {
        this.templates = templates;
        this.shells = shells;
        this.guests = guests;
        this.json = json;
    }

    void answer(
            Problem problem, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (path.startsWith("/api/")) {
            api(problem, shell(request).words(), response);
        } else if (problem.status() == 401 && request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", "/sign-in?to=" + UriUtils.encode(asked(path, request), "UTF-8"));
        } else {
            page(problem, request, response);
        }
    }

    private void api(Problem problem, Words words, HttpServletResponse response)
            throws IOException {
        var body =
                new Problem.Body(
                        "/problems/" + problem.type(),
                        title(problem, words),
                        problem.status(),
                        problem.faults().isEmpty() ? null : errors(problem, words),
                        problem.id(),
                        problem.current());
        byte[] bytes = json.writeValueAsBytes(body);
        response.setContentType("application/problem+json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static List<Problem.BodyError> errors(Problem problem, Words words) {
        return problem.faults().errors().stream()
                .map(error -> new Problem.BodyError(pointer(error), error.text(words)))
                .toList();
    }

    private static String pointer(FieldError error) {
        return "/" + error.field().replace('.', '/');
    }

    private void page(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Shell shell = shell(request);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("shell", shell);
        model.put("title", title(problem, shell.words()));
        model.put("text", text(problem, shell.words()));
        model.put("id", problem.id());
        new JteView(templates, "page/error.jte").render(model, request, response);
    }

    /** The room's own sentence for this refusal; without one, that of its status. */
    private static String title(Problem problem, Words words) {
        String own = "problem." + problem.type();
        return words.text(words.has(own) ? own : "problem." + Problem.of(problem.status()).type());
    }

    /** What one can do now; a problem of another room may be content with its title. */
    private static @Nullable String text(Problem problem, Words words) {
        String key = "problem." + problem.type() + ".text";
        return words.has(key) ? words.text(key) : null;
    }

    private Shell shell(HttpServletRequest request) {
        Shells known = shells.getIfAvailable();
        try {
            return known == null ? guests.of(request) : known.of(request);
        } catch (RuntimeException away) {
            return guests.of(request);
        }
    }

    private static String asked(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
