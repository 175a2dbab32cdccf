package org.poruch.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;

/** The files of a form, told apart by their bytes. */
final class SentFiles {
    private SentFiles() {}

    static String fingerprint(HttpServletRequest request) throws IOException {
        if (!Objects.toString(request.getContentType(), "").startsWith("multipart/")) {
            return "";
        }
        var files = new TreeMap<String, String>();
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    files.merge(part.getName(), hash(part), String::concat);
                }
            }
        } catch (ServletException e) {
            throw new IOException(e);
        }
        return files.toString();
    }

    private static String hash(Part part) throws IOException {
        try (var in = part.getInputStream()) {
            return HexFormat.of()
                    .formatHex(
                            Secret.hash(
                                    new String(
                                            in.readAllBytes(),
                                            java.nio.charset.StandardCharsets.ISO_8859_1)));
        }
    }
}
