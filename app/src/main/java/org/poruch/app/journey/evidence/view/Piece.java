package org.poruch.app.journey.evidence.view;

import java.util.UUID;

/**
 * One photo, voice or sheet.
 *
 * @param width in pixels; 0 when it is no picture
 */
public record Piece(UUID id, UUID thing, String type, int size, int width, int height) {
    public boolean photo() {
        return type.startsWith("image/");
    }

    public boolean voice() {
        return type.startsWith("audio/");
    }

    /** {@code photo}, {@code voice} or {@code sheet}. */
    public String kind() {
        return photo() ? "photo" : voice() ? "voice" : "sheet";
    }

    public int kilobytes() {
        return Math.max(1, size / 1000);
    }

    public String href() {
        return "/files/" + id;
    }
}
