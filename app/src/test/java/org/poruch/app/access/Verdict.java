package org.poruch.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.poruch.app.TestPerson.Reply;
import org.poruch.app.address.Address;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is wrong with an answer to a bad request; nothing, if it is as people deserve it. */
final class Verdict {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<String> TRACES =
            List.of("Exception", "\tat ", "org.springframework", "org.postgresql", "jackson");

    private Verdict() {}

    static String of(Address address, Reply reply, Duration took) {
        if (reply.status() >= 500) {
            return reply.status()
                    + ": "
                    + reply.body().substring(0, Math.min(reply.body().length(), 200));
        }
        if (took.compareTo(LONGEST) > 0) {
            return "took " + took;
        }
        for (var trace : TRACES) {
            if (reply.status() >= 400 && reply.body().contains(trace)) {
                return reply.status() + " tells " + trace;
            }
        }
        if (reply.body().contains("<script>alert") && !AtTheDoor.api(address)) {
            return "a script came back alive";
        }
        return AtTheDoor.api(address) && reply.status() >= 400 ? problem(reply) : "";
    }

    private static String problem(Reply reply) {
        if (!String.valueOf(reply.header("Content-Type")).startsWith("application/problem+json")) {
            return reply.status() + " is no problem+json";
        }
        if (!reply.<String>at("$.title").matches("(?s).*[а-яіїєґ].*")) {
            return reply.status() + " has no sentence";
        }
        boolean field = reply.at("$.type").equals("/problems/invalid");
        if (field && reply.<List<Map<String, String>>>at("$.errors").isEmpty()) {
            return reply.status() + " points at nothing";
        }
        return "";
    }

    /** The beginning of what was sent. */
    static String said(MockHttpServletRequestBuilder ask) {
        MockHttpServletRequest request = ask.buildRequest(new MockServletContext());
        var body = request.getContentAsByteArray();
        var said = body == null ? form(request) : new String(body, UTF_8);
        return said.substring(0, Math.min(said.length(), 300));
    }

    private static String form(MockHttpServletRequest request) {
        var fields = new java.util.TreeMap<String, String>();
        request.getParameterMap()
                .forEach(
                        (name, values) ->
                                fields.put(
                                        name,
                                        values[0].substring(0, Math.min(20, values[0].length()))));
        return fields.toString();
    }
}
