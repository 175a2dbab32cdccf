package org.poruch.app.journey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.LiveStory;
import org.poruch.app.TestCentre;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is far too large is refused by the real server with a sentence, and a photo goes through.
 */
@LiveStory
class LargeBodyTests {
    private static final byte[] BLOCK = new byte[1 << 20];

    @Autowired Cast cast;

    @LocalServerPort int port;

    @Test
    void twoHundredMegabytesAreRefusedWithASentence() throws IOException {
        var centre = cast.centre();
        var files = TestWalk.irynas(centre) + "/files";
        assertThat(sent(centre, files, 200, false)).startsWith("413 ").contains("Завелике");
        assertThat(sent(centre, files, 60, true)).startsWith("413 ").contains("Завелике");
        assertThat(sent(centre, files, 20, false)).startsWith("422 ").contains("10 МБ");
        assertThat(centre.person("iryna").get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aPhotoComesThroughTheRealServer() throws IOException {
        var centre = cast.centre();
        var files = TestWalk.irynas(centre) + "/files";
        var connection = open(centre, files);
        try (var out = connection.getOutputStream()) {
            out.write(head("m.jpg"));
            out.write(Shots.jpeg(70, 50));
            out.write(tail());
        }
        assertThat(connection.getResponseCode()).isEqualTo(201);
    }

    @Test
    void partsThatCannotBeToldApartAreNoFaultOfOurs() throws IOException {
        var centre = cast.centre();
        var connection = open(centre, TestWalk.irynas(centre) + "/files");
        try (var out = connection.getOutputStream()) {
            out.write("--rand\r\nContent-Disposition: so so".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(connection.getResponseCode()).isBetween(400, 422);
    }

    private String sent(TestCentre centre, String path, int megabytes, boolean chunked)
            throws IOException {
        var connection = open(centre, path);
        long size = head("a.mp3").length + (long) megabytes * BLOCK.length + tail().length;
        if (chunked) {
            connection.setChunkedStreamingMode(BLOCK.length);
        } else {
            connection.setFixedLengthStreamingMode(size);
        }
        try (var out = connection.getOutputStream()) {
            out.write(head("a.mp3"));
            for (int i = 0; i < megabytes; i++) {
                out.write(BLOCK);
            }
            out.write(tail());
        }
        int status = connection.getResponseCode();
        try (var in = connection.getErrorStream()) {
            return status + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpURLConnection open(TestCentre centre, String path) throws IOException {
        var uri = URI.create("http://127.0.0.1:" + port + path);
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        Map.of(
                        "Authorization",
                        "Bearer " + centre.person("iryna").token(),
                        "Content-Type",
                        "multipart/form-data; boundary=rand")
                .forEach(connection::setRequestProperty);
        return connection;
    }

    private static byte[] head(String name) {
        return ("--rand\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: audio/mpeg\r\n\r\nID3\u0004")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail() {
        return "\r\n--rand--\r\n".getBytes(StandardCharsets.UTF_8);
    }
}
