package org.poruch.app.journey.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, told from its first bytes; what its name or its sender says counts nothing. */
enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    OGG("audio/ogg", "ogg"),
    WEBM("audio/webm", "webm"),
    WAV("audio/wav", "wav"),
    PDF("application/pdf", "pdf");

    private static final int HEAD = 64;

    private final String mime;
    private final String ending;

    FileType(String mime, String ending) {
        this.mime = mime;
        this.ending = ending;
    }

    String mime() {
        return mime;
    }

    String ending() {
        return ending;
    }

    static FileType of(String mime) {
        return Arrays.stream(values())
                .filter(each -> each.mime.equals(mime))
                .findFirst()
                .orElseThrow();
    }

    static Optional<FileType> told(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(each -> each.begins(head)).findFirst();
    }

    private boolean begins(String head) {
        return switch (this) {
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
            case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
            case MP3 -> head.startsWith("ID3") || frame(head);
            case M4A -> head.startsWith("ftyp", 4) && !head.startsWith("qt", 8);
            case OGG -> head.startsWith("OggS\u0000");
            case WEBM -> head.startsWith("\u001aE\u00df\u00a3") && head.contains("webm");
            case WAV -> head.startsWith("RIFF") && head.startsWith("WAVE", 8);
            case PDF -> head.startsWith("%PDF-");
        };
    }

    /** The sync word of an MPEG audio frame of layer III. */
    private static boolean frame(String head) {
        return head.length() > 3
                && head.charAt(0) == 0xff
                && (head.charAt(1) & 0xe6) == 0xe2
                && (head.charAt(2) & 0xf0) != 0xf0;
    }
}
