package org.poruch.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A random word that opens something. It begins with the centre's short name, so that the centre is known before anything
 * is read; only its hash is kept.
 */
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret of(String centreShort) {
        return new Secret(centreShort + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES)));
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
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256. Maybe this runtime is cut down?", e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
