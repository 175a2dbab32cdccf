package org.poruch.app.journey.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;

/** An entry as the API gives it. */
record EntryJson(
        UUID id,
        UUID journey,
        String kind,
        Audience audience,
        Person author,
        String text,
        @Nullable String worked,
        @Nullable String didNot,
        @Nullable String willTry,
        @Nullable String dictatedTo,
        LocalDate happenedOn,
        Instant recordedAt,
        @Nullable Instant changedAt,
        @Nullable UUID step,
        @Nullable UUID about,
        List<UUID> files,
        List<String> tags,
        int version) {

    record Person(UUID id, String name) {}

    record Page(List<?> items, @Nullable UUID next) {}

    record Earlier(
            int version,
            Audience audience,
            String text,
            @Nullable String worked,
            @Nullable String didNot,
            @Nullable String willTry,
            @Nullable String dictatedTo,
            LocalDate happenedOn,
            Instant writtenAt,
            Person author) {
        static Earlier of(EarlierWords earlier) {
            var words = earlier.words();
            return new Earlier(
                    earlier.version(),
                    earlier.audience(),
                    words.text(),
                    words.worked(),
                    words.didNot(),
                    words.willTry(),
                    words.dictatedTo(),
                    earlier.happenedOn(),
                    earlier.writtenAt(),
                    new Person(earlier.writtenBy(), earlier.writtenByName()));
        }
    }

    static EntryJson of(Entry entry) {
        var words = entry.words();
        return new EntryJson(
                entry.id(),
                entry.journey().value(),
                entry.kind().word(),
                entry.audience(),
                new Person(entry.author(), entry.authorName()),
                words.text(),
                words.worked(),
                words.didNot(),
                words.willTry(),
                words.dictatedTo(),
                entry.happenedOn(),
                entry.recordedAt(),
                entry.changedAt(),
                entry.step(),
                entry.about(),
                entry.files(),
                words.tags(),
                entry.version());
    }
}
