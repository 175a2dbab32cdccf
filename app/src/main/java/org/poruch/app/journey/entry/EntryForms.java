package org.poruch.app.journey.entry;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.entry.view.EntryFields;
import org.poruch.app.journey.entry.view.EntryFormPage;
import org.poruch.app.journey.evidence.Evidence;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays out the form of an entry: empty, filled with what stands, or again with all that was typed.
 */
@Component
@Transactional(readOnly = true)
class EntryForms {
    private final EntryQueries entries;
    private final AudienceCards cards;
    private final Evidence evidence;
    private final Prompts prompts;
    private final Clock clock;

    EntryForms(
            EntryQueries entries,
            AudienceCards cards,
            Evidence evidence,
            Prompts prompts,
            Clock clock) {
        this.entries = entries;
        this.cards = cards;
        this.evidence = evidence;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** A form for something new, as far as it is filled in. */
    EntryFormPage create(EntryFields fields, Faults faults, Standing standing, Visitor visitor) {
        var kind = kind(fields.kind());
        if (!kind.mayBeWrittenBy(standing)) {
            throw new Forbidden();
        }
        var about = about(fields.about(), standing);
        var journey = "/journeys/" + standing.journey();
        var back = about == null ? journey : "/entries/" + about.id();
        var usual = Readers.usual(standing, visitor.child());
        return page(
                new Frame(journey + "/entries", back, kind, about, usual, 0, null, null),
                fields,
                faults,
                standing,
                visitor);
    }

    /** A form for other words; if somebody was quicker, with what stands now. */
    EntryFormPage change(
            Entry entry,
            EntryFields fields,
            Faults faults,
            boolean stale,
            Standing standing,
            Visitor visitor) {
        var path = "/entries/" + entry.id();
        var about = about(entry.about() == null ? null : entry.about().toString(), standing);
        var frame =
                new Frame(
                        path,
                        path,
                        entry.kind(),
                        about,
                        entry.audience(),
                        entry.version(),
                        stale ? entry : null,
                        entry.id());
        return page(frame, fields, faults, standing, visitor);
    }

    static EntryFields fields(Entry entry) {
        var words = entry.words();
        return new EntryFields(
                null,
                entry.kind().word(),
                entry.audience().word(),
                words.text(),
                entry.happenedOn().toString(),
                entry.step() == null ? null : entry.step().toString(),
                entry.files().stream().map(UUID::toString).toList(),
                words.dictatedTo(),
                words.worked(),
                words.didNot(),
                words.willTry(),
                null,
                words.tags());
    }

    private record Frame(
            String action,
            String back,
            EntryKind kind,
            @Nullable Entry about,
            Audience usual,
            int version,
            @Nullable Entry current,
            @Nullable UUID entry) {}

    private EntryFormPage page(
            Frame frame, EntryFields fields, Faults faults, Standing standing, Visitor visitor) {
        var answered = frame.about() == null ? null : frame.about().audience();
        var chosen = chosen(fields.audience(), frame.usual(), answered);
        return new EntryFormPage(
                frame.action(),
                frame.back(),
                frame.kind().word(),
                dated(fields, visitor),
                frame.about() == null ? null : EntryLooks.look(frame.about(), List.of()),
                chosen.word(),
                cards.of(standing, visitor, answered, chosen),
                frame.version(),
                frame.current() == null ? null : EntryLooks.look(frame.current(), List.of()),
                frame.entry() == null
                        ? List.of()
                        : evidence.on(List.of(frame.entry()))
                                .getOrDefault(frame.entry(), List.of()),
                prompts.of(frame.kind(), visitor),
                faults);
    }

    private static Audience chosen(
            @Nullable String word, Audience usual, @Nullable Audience answered) {
        for (var each : Audience.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return answered == null || Readers.within(usual, answered) ? usual : answered;
    }

    private EntryFields dated(EntryFields fields, Visitor visitor) {
        var day =
                Objects.requireNonNullElseGet(
                        fields.happenedOn(), () -> visitor.today(clock).toString());
        return new EntryFields(
                fields.id(),
                fields.kind(),
                fields.audience(),
                fields.text(),
                day,
                fields.step(),
                fields.files(),
                fields.dictatedTo(),
                fields.worked(),
                fields.didNot(),
                fields.willTry(),
                fields.about(),
                fields.tags());
    }

    private static EntryKind kind(@Nullable String word) {
        try {
            return word == null ? EntryKind.NOTE : EntryKind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private @Nullable Entry about(@Nullable String id, Standing standing) {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return entries.find(UUID.fromString(id))
                    .filter(
                            each ->
                                    each.journey().equals(standing.journey())
                                            && standing.reads(each.thing()))
                    .orElse(null);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
