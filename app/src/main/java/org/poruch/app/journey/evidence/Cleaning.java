package org.poruch.app.journey.evidence;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what came, and makes of it what is kept, or says in which way it cannot be kept. */
final class Cleaning {
    private Cleaning() {}

    /**
     * @param fault the key of the sentence that says why it cannot be kept
     */
    record Result(@Nullable Clean clean, String fault) {
        static Result refused(String fault) {
            return new Result(null, "evidence.fault." + fault);
        }
    }

    static Result of(byte[] bytes, long most) {
        if (bytes.length == 0) {
            return Result.refused("empty");
        }
        if (bytes.length > most) {
            return Result.refused("large");
        }
        Optional<FileType> type = FileType.told(bytes);
        if (type.isEmpty()) {
            return Result.refused("kind");
        }
        if (new Inside(bytes, type.get()).foreign()) {
            return Result.refused("mixed");
        }
        try {
            return new Result(clean(bytes, type.get()), "");
        } catch (IOException unreadable) {
            return Result.refused("broken");
        }
    }

    private static Clean clean(byte[] bytes, FileType type) throws IOException {
        return switch (type) {
            case JPEG, PNG, GIF -> Photo.drawn(bytes, type);
            case WEBP -> Webp.stripped(bytes);
            case MP3, M4A, OGG, WEBM, WAV, PDF -> new Clean(type, bytes, 0, 0);
        };
    }
}
