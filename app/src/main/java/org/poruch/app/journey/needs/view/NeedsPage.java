package org.poruch.app.journey.needs.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The card, as far as this reader may see it.
 *
 * @param child the tutee is a child
 * @param mine the columns in which the reader writes
 * @param all every wording, the newest first
 */
public record NeedsPage(String journey, boolean child, Set<String> mine, List<VoiceLook> all) {
    public static final List<String> VOICES = List.of("child", "tutor", "parent", "teacher");

    /** What this voice says now; null when its column is empty for this reader. */
    public @Nullable VoiceLook now(String voice) {
        return first(voice).orElse(null);
    }

    private Optional<VoiceLook> first(String voice) {
        return all.stream().filter(each -> each.voice().equals(voice)).findFirst();
    }

    /** The days on which an earlier wording was written, the newest first. */
    public List<LocalDate> earlier() {
        return all.stream()
                .filter(each -> !first(each.voice()).equals(Optional.of(each)))
                .map(VoiceLook::happenedOn)
                .distinct()
                .toList();
    }

    /** What this voice said on that day and does not say any more. */
    public List<VoiceLook> said(String voice, LocalDate day) {
        return all.stream()
                .filter(each -> each.voice().equals(voice) && each.happenedOn().equals(day))
                .filter(each -> !first(voice).equals(Optional.of(each)))
                .toList();
    }
}
