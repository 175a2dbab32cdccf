package org.poruch.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A random word that opens something. It begins with the centre's short name, so that the centre is
 * known before anything is read; only its hash is kept.
 */
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String PAPER = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PAPER_LETTERS = 16;

    static Secret of(String centreShort) {
        return new Secret(
                centreShort
                        + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES)));
    }

    /** One that can be read from paper and typed: no letter looks like a figure. */
    static Secret forPaper(String centreShort) {
        var code = new StringBuilder(centreShort).append('.');
        for (int i = 0; i < PAPER_LETTERS; i++) {
            code.append(PAPER.charAt(RANDOM.nextInt(PAPER.length())));
        }
        return new Secret(code.toString());
    }

    /** As somebody typed it from paper: with hyphens or without, in any case. */
    static Secret typed(String text) {
        var clean = text.strip().toLowerCase(Locale.ROOT);
        int dot = clean.indexOf('.');
        return dot < 0
                ? new Secret(clean)
                : new Secret(
                        clean.substring(0, dot + 1)
                                + clean.substring(dot + 1).replaceAll("[^a-z0-9]", ""));
    }

    /** For paper: four letters, a hyphen, four letters. */
    String inFours() {
        int start = text.indexOf('.') + 1;
        return text.substring(0, start) + text.substring(start).replaceAll("(.{4})(?=.)", "$1-");
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String centreShort() {
        int dot = text.indexOf('.');
        return dot < 0 ? "" : text.substring(0, dot);
    }

    byte[] hash() {
        return hash(text);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java has SHA-256. Maybe this runtime is cut down?", e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
