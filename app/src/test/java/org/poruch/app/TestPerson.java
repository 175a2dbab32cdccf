package org.poruch.app;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who uses the product: through the API with a token, through pages with a session and its
 * forms.
 */
public final class TestPerson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public final UUID id;
    public final String login;
    private final MockMvc mvc;
    private String token = "";
    private jakarta.servlet.http.Cookie session;

    TestPerson(UUID id, String login, MockMvc mvc) {
        this.id = id;
        this.login = login;
        this.mvc = mvc;
    }

    /** What came back. */
    public record Reply(int status, String body, MockHttpServletResponse raw) {
        public <T> T at(String path) {
            return JsonPath.read(body, path);
        }

        public String header(String name) {
            return raw.getHeader(name);
        }
    }

    public Reply get(String path) {
        return call(HttpMethod.GET, path, null, Map.of());
    }

    public Reply post(String path, Object body) {
        return call(HttpMethod.POST, path, body, Map.of());
    }

    public Reply put(String path, Object body) {
        return call(HttpMethod.PUT, path, body, Map.of());
    }

    public Reply delete(String path) {
        return call(HttpMethod.DELETE, path, null, Map.of());
    }

    public Reply call(HttpMethod method, String path, Object body, Map<String, String> headers) {
        var request =
                request(method, java.net.URI.create(path))
                        .header("Authorization", "Bearer " + token());
        headers.forEach(request::header);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(body instanceof String text ? text : JSON.writeValueAsString(body));
        }
        return send(request);
    }

    /** Opens a page. */
    public Reply page(String path) {
        return send(request(HttpMethod.GET, java.net.URI.create(path)).cookie(session()));
    }

    /** Fills in the form on a page and sends it. */
    public Reply form(String page, String action, Map<String, String> fields) {
        var found = CSRF.matcher(page(page).body());
        if (!found.find()) {
            throw new IllegalStateException("There is no form on " + page);
        }
        var sent = new HashMap<>(fields);
        sent.put("_csrf", found.group(1));
        var request = request(HttpMethod.POST, java.net.URI.create(action)).cookie(session());
        sent.forEach(request::param);
        return send(request.contentType(MediaType.APPLICATION_FORM_URLENCODED));
    }

    /** Sends a file to the API. */
    public Reply upload(String path, String name, byte[] bytes) {
        return send(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                                java.net.URI.create(path))
                        .file(
                                new org.springframework.mock.web.MockMultipartFile(
                                        "file", name, "application/octet-stream", bytes))
                        .header("Authorization", "Bearer " + token()));
    }

    /** Fills in a form that takes files, and sends it with one. */
    public Reply form(
            String page, String action, Map<String, String> fields, String name, byte[] bytes) {
        var found = CSRF.matcher(page(page).body());
        if (!found.find()) {
            throw new IllegalStateException("There is no form on " + page);
        }
        var request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                                java.net.URI.create(action))
                        .file(
                                new org.springframework.mock.web.MockMultipartFile(
                                        "upload", name, "image/jpeg", bytes));
        request.cookie(session()).param("_csrf", found.group(1));
        fields.forEach(request::param);
        return send(request);
    }

    private jakarta.servlet.http.Cookie session() {
        if (session == null) {
            session = new jakarta.servlet.http.Cookie("poruch", Sitting.open(mvc, login));
        }
        return session;
    }

    /** The token with which this person calls the API. */
    public String token() {
        if (token.isEmpty()) {
            var reply =
                    send(
                            request(HttpMethod.POST, java.net.URI.create("/api/v1/tokens"))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(
                                            JSON.writeValueAsString(
                                                    Map.of(
                                                            "login",
                                                            login,
                                                            "password",
                                                            Cast.PASSWORD))));
            token = reply.at("$.token");
        }
        return token;
    }

    private Reply send(org.springframework.test.web.servlet.RequestBuilder request) {
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            return new Reply(
                    response.getStatus(),
                    response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
                    response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
