package org.poruch.app.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.poruch.app.Cast;
import org.poruch.app.TestPerson.Reply;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody at a browser who is not signed in, or not yet. */
final class Guest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;

    Guest(MockMvc mvc) {
        this.mvc = mvc;
    }

    Reply page(String path, Cookie... cookies) {
        var request = get(path);
        return send(cookies.length == 0 ? request : request.cookie(cookies));
    }

    /** Fills in the form on a page, as a browser does that keeps the page's cookie. */
    Reply form(String path, Map<String, String> fields) {
        var page = page(path);
        var request = post(path).cookie(page.raw().getCookies()).param("_csrf", csrf(page));
        fields.forEach(request::param);
        return send(request);
    }

    Reply send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            return new Reply(
                    response.getStatus(),
                    response.getContentAsString(StandardCharsets.UTF_8),
                    response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The session's cookie after signing in. */
    Cookie signIn(String login, String password) {
        var answer = form("/sign-in", Map.of("login", login, "password", password));
        return answer.raw().getCookie("poruch");
    }

    Cookie signIn(String login) {
        return signIn(login, Cast.PASSWORD);
    }

    static String csrf(Reply page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("There is no form on the page.");
        }
        return found.group(1);
    }
}
