package org.poruch.app.journey.entry;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.entry.view.EntryLook;
import org.poruch.app.journey.entry.view.EntryPage;
import org.poruch.app.journey.evidence.Evidence;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of one entry. */
@Component
@Transactional(readOnly = true)
class EntryLooks {
    private final EntryQueries entries;
    private final Beside beside;
    private final Evidence evidence;
    private final Clock clock;

    EntryLooks(EntryQueries entries, Beside beside, Evidence evidence, Clock clock) {
        this.entries = entries;
        this.beside = beside;
        this.evidence = evidence;
        this.clock = clock;
    }

    EntryPage page(UUID id, Standing reader, Visitor visitor) {
        var entry = entries.find(id).orElseThrow(NotFound::new);
        var people = beside.of(entry.journey(), visitor.today(clock));
        var about = entry.about() == null ? null : entries.find(entry.about()).orElse(null);
        var replies = entries.replies(reader, id);
        return new EntryPage(
                entry.journey().toString(),
                look(entry, people),
                about == null || !reader.reads(about.thing()) ? null : look(about, people),
                entry.audience() == Audience.ME ? "" : readers(entry, people),
                entry.author().equals(reader.person()),
                reader.pair() || reader.is(Capacity.GUARDIAN) || reader.is(Capacity.SPECIALIST),
                replies.stream().map(each -> look(each, people)).toList(),
                entries.earlier(reader, entry).stream()
                        .map(each -> look(entry, each, people))
                        .toList(),
                evidence.on(
                        Stream.concat(Stream.of(entry), replies.stream()).map(Entry::id).toList()));
    }

    static EntryLook look(Entry entry, List<Beside.Someone> people) {
        return look(
                entry,
                entry.authorName(),
                entry.words(),
                people,
                entry.happenedOn(),
                Objects.requireNonNullElse(entry.changedAt(), entry.recordedAt()));
    }

    private static EntryLook look(Entry entry, EarlierWords earlier, List<Beside.Someone> people) {
        return look(
                entry,
                earlier.writtenByName(),
                earlier.words(),
                people,
                earlier.happenedOn(),
                earlier.writtenAt());
    }

    private static EntryLook look(
            Entry entry,
            String author,
            EntryWords words,
            List<Beside.Someone> people,
            java.time.LocalDate day,
            java.time.Instant writtenAt) {
        return new EntryLook(
                entry.id().toString(),
                entry.kind().word(),
                author,
                isTutee(entry.author(), people),
                words.text(),
                words.worked(),
                words.didNot(),
                words.willTry(),
                words.dictatedTo(),
                words.tags(),
                day,
                writtenAt);
    }

    private static boolean isTutee(@Nullable UUID person, List<Beside.Someone> people) {
        return people.stream()
                .anyMatch(each -> each.person().equals(person) && each.capacity().equals("tutee"));
    }

    private static String readers(Entry entry, List<Beside.Someone> people) {
        return AudienceCards.names(
                people.stream()
                        .filter(
                                each ->
                                        each.person().equals(entry.author())
                                                || each.reads(entry.audience())));
    }
}
