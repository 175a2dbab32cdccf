package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.OnceKeyReused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was answered to which key, so that a request that is sent twice works once. */
@Component
class OnceKeys {
    private static final int LONGEST = 200;
    private static final byte[] NOTHING = {};

    record Key(UUID person, String text, byte[] fingerprint) {}

    private record Answer(
            byte[] fingerprint,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String contentType,
            byte[] body) {}

    private final JdbcClient jdbc;

    OnceKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Key> of(KeptBodyRequest request) throws IOException {
        var header = request.getHeader("Idempotency-Key");
        var text = header == null && request.form() ? request.getParameter("_once") : header;
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var person = SessionFilter.visitor(request).orElseThrow().person();
        return Optional.of(new Key(person, text, fingerprint(request)));
    }

    /** Takes the key for this transaction, or answers as it was answered before. */
    boolean answerAgain(Key key, HttpServletResponse response) throws IOException {
        return !take(key) && again(key, before(key), response);
    }

    /** The same outside of a transaction of the request: looks, and takes nothing. */
    @Transactional
    public boolean answeredBefore(Key key, HttpServletResponse response) throws IOException {
        return again(key, before(key), response);
    }

    private Optional<Answer> before(Key key) {
        return jdbc.sql(
                        "select fingerprint, status, location, etag, content_type, body from once_key where person_id = ? and key = ?")
                .params(key.person(), key.text())
                .query(Answer.class)
                .optional();
    }

    private static boolean again(Key key, Optional<Answer> before, HttpServletResponse response)
            throws IOException {
        if (before.isEmpty()) {
            return false;
        }
        if (!MessageDigest.isEqual(before.get().fingerprint(), key.fingerprint())) {
            throw new OnceKeyReused();
        }
        write(before.get(), response);
        return true;
    }

    /** Keeps an answer whose key was not taken before. */
    @Transactional
    public void keepLate(Key key, HttpServletRequest request, HeldResponse answer) {
        if (take(key)) {
            keep(key, request, answer);
        }
    }

    private boolean take(Key key) {
        return jdbc.sql(
                                "insert into once_key (person_id, key, fingerprint) values (?, ?, ?) on conflict do nothing")
                        .params(key.person(), key.text(), key.fingerprint())
                        .update()
                == 1;
    }

    private static void write(Answer before, HttpServletResponse response) throws IOException {
        response.setStatus(before.status());
        if (before.location() != null) {
            response.setHeader("Location", before.location());
        }
        if (before.etag() != null) {
            response.setHeader("ETag", before.etag());
        }
        if (before.contentType() != null) {
            response.setContentType(before.contentType());
        }
        response.getOutputStream().write(before.body());
    }

    /** An answer that nothing may store shows a secret once: whoever sends again is led back. */
    void keep(Key key, HttpServletRequest request, HeldResponse answer) {
        boolean secret = "no-store".equals(answer.getHeader("Cache-Control"));
        keep(
                key,
                secret
                        ? new Answer(
                                key.fingerprint(),
                                303,
                                request.getRequestURI(),
                                null,
                                null,
                                NOTHING)
                        : new Answer(
                                key.fingerprint(),
                                answer.getStatus(),
                                answer.getHeader("Location"),
                                answer.getHeader("ETag"),
                                answer.getContentType(),
                                answer.getContentAsByteArray()));
    }

    private void keep(Key key, Answer answer) {
        jdbc.sql(
                        """
                update once_key set status = ?, location = ?, etag = ?, content_type = ?, body = ?
                where person_id = ? and key = ?""")
                .param(answer.status())
                .param(answer.location())
                .param(answer.etag())
                .param(answer.contentType())
                .param(answer.body())
                .param(key.person())
                .param(key.text())
                .update();
    }

    private static byte[] fingerprint(KeptBodyRequest request) throws IOException {
        var head =
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + "?"
                        + request.getQueryString()
                        + "\n";
        return request.form()
                ? Secret.hash(head + fields(request))
                : Secret.hash(head + new String(request.body(), StandardCharsets.ISO_8859_1));
    }

    /**
     * All fields but the token, which changes from page to page, and passwords, kept by nobody; of
     * files, what is in them.
     */
    private static String fields(HttpServletRequest request) throws IOException {
        var fields = new TreeMap<String, String>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, Arrays.toString(values)));
        fields.remove("_csrf");
        fields.keySet().removeAll(KeptForm.SECRET);
        return fields + SentFiles.fingerprint(request);
    }
}
