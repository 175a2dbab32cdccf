package org.poruch.app.journey.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for what a file of one kind carries of another: a page, a script, an archive, a video. Such
 * a file is nothing that a camera or a recorder made.
 */
final class Inside {
    private static final int ARCHIVE_END = 22 + 65_535;
    private static final int PDF_HEAD = 1024;
    private static final List<String> MARKUP =
            List.of("<script", "<html", "<!doctype", "<iframe", "<svg", "<?php", "<body");
    private static final List<String> ACTIONS =
            List.of("/javascript", "/launch", "/embeddedfile", "/richmedia");

    private final byte[] bytes;
    private final FileType type;

    Inside(byte[] bytes, FileType type) {
        this.bytes = bytes;
        this.type = type;
    }

    boolean foreign() {
        return holdsAny(MARKUP)
                || archive()
                || switch (type) {
                    case PDF -> holdsAny(ACTIONS);
                    case M4A -> pdf() || holds("vide", 0, bytes.length);
                    case WEBM -> pdf() || holds("v_vp", 0, 4096) || holds("v_av1", 0, 4096);
                    default -> pdf();
                };
    }

    private boolean pdf() {
        return holds("%pdf-", 0, PDF_HEAD);
    }

    /**
     * Readers of archives begin at the end: a directory's end whose comment reaches the last byte.
     */
    private boolean archive() {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - ARCHIVE_END); i--) {
            boolean end =
                    bytes[i] == 'P'
                            && bytes[i + 1] == 'K'
                            && bytes[i + 2] == 5
                            && bytes[i + 3] == 6;
            if (end) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAny(List<String> words) {
        return words.stream().anyMatch(word -> holds(word, 0, bytes.length));
    }

    /** Whether this word stands here, in small or large letters. */
    private boolean holds(String word, int from, int until) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(until, bytes.length) - wanted.length;
        for (int i = from; i <= last; i++) {
            if (small(bytes[i]) == wanted[0] && here(wanted, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean here(byte[] wanted, int at) {
        for (int i = 1; i < wanted.length; i++) {
            if (small(bytes[at + i]) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int small(byte each) {
        return each >= 'A' && each <= 'Z' ? each + 32 : each;
    }
}
