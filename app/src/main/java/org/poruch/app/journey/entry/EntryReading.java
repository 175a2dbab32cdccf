package org.poruch.app.journey.entry;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.StepBranches;
import org.poruch.app.journey.entry.view.EntryFields;
import org.poruch.app.journey.evidence.Evidence;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Given;
import org.springframework.stereotype.Component;

/** Reads what somebody wants to write: page and API say the same about the same mistake. */
@Component
class EntryReading {
    static final int LONGEST = 20_000;
    static final int LONGEST_NAME = 100;

    private final EntryQueries entries;
    private final StepBranches branches;
    private final Evidence evidence;

    EntryReading(EntryQueries entries, StepBranches branches, Evidence evidence) {
        this.entries = entries;
        this.branches = branches;
        this.evidence = evidence;
    }

    /**
     * Who writes, and when.
     *
     * @param child the writer is a child
     * @param brought files come along with the words
     */
    record Writer(Standing standing, boolean child, LocalDate today, boolean brought) {}

    NewEntry create(EntryFields fields, Writer writer) {
        var given = new Given();
        var kind = given.choice("kind", fields.kind(), EntryKind.class);
        if (kind != null && !kind.mayBeWrittenBy(writer.standing())) {
            throw new Forbidden();
        }
        var id = given.optionalId("id", fields.id());
        var about = about(given, fields.about(), writer.standing());
        var usual = Readers.usual(writer.standing(), writer.child());
        var holds =
                about != null && !Readers.within(usual, about.audience())
                        ? about.audience()
                        : usual;
        return read(
                given,
                fields,
                new Frame(
                        Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                        Objects.requireNonNullElse(kind, EntryKind.NOTE),
                        holds,
                        writer.today(),
                        null,
                        about),
                writer);
    }

    /** What is not said about audience and day stays as it is; a kind never changes. */
    NewEntry change(Entry now, EntryFields fields, Writer writer) {
        var given = new Given();
        if (fields.kind() != null
                && given.choice("kind", fields.kind(), EntryKind.class) != now.kind()) {
            given.fault("kind", "entry.fault.kind");
        }
        var about = now.about() == null ? null : entries.find(now.about()).orElse(null);
        var read = read(given, fields, Frame.of(now, about), writer);
        return new NewEntry(
                read.id(),
                read.kind(),
                read.audience(),
                read.words(),
                read.happenedOn(),
                read.step(),
                read.branch(),
                now.about(),
                fields.files() == null ? now.files() : read.files());
    }

    /**
     * What is known before the fields are read.
     *
     * @param step on which it hung until now; another one must be on the route
     */
    private record Frame(
            UUID id,
            EntryKind kind,
            Audience audience,
            LocalDate happenedOn,
            @Nullable UUID step,
            @Nullable Entry about) {
        static Frame of(Entry now, @Nullable Entry about) {
            return new Frame(
                    now.id(), now.kind(), now.audience(), now.happenedOn(), now.step(), about);
        }
    }

    private NewEntry read(Given given, EntryFields fields, Frame frame, Writer writer) {
        var files = evidence.chosen(given, fields.files(), writer.standing(), frame.id());
        boolean shown = writer.brought() || !files.isEmpty();
        var words = words(given, fields, frame.kind(), shown);
        var audience = audience(given, fields.audience(), frame, writer.standing());
        var day = day(given, fields.happenedOn(), frame.happenedOn(), writer.today());
        var step = given.optionalId("step", fields.step());
        var branch = branch(step, writer);
        if (step != null && branch == null && !step.equals(frame.step())) {
            given.fault("step", "page.fault.choice");
        }
        given.check();
        var about = frame.about() == null ? null : frame.about().id();
        return new NewEntry(
                frame.id(), frame.kind(), audience, words, day, step, branch, about, files);
    }

    private @Nullable UUID branch(@Nullable UUID step, Writer writer) {
        return step == null ? null : branches.branchOf(writer.standing().journey(), step);
    }

    /** A photo or a voice says it without words, too. */
    private static EntryWords words(
            Given given, EntryFields fields, EntryKind kind, boolean shown) {
        var text = given.optionalText("text", fields.text(), LONGEST);
        var words =
                new EntryWords(
                        text == null ? "" : text,
                        given.optionalText("worked", fields.worked(), LONGEST),
                        given.optionalText("didNot", fields.didNot(), LONGEST),
                        given.optionalText("willTry", fields.willTry(), LONGEST),
                        given.optionalText("dictatedTo", fields.dictatedTo(), LONGEST_NAME),
                        tags(given, fields.tags()));
        boolean trio = words.worked() != null || words.didNot() != null || words.willTry() != null;
        if (!shown && (!trio || kind != EntryKind.REFLECTION)) {
            given.text(kind == EntryKind.REFLECTION ? "worked" : "text", fields.text(), LONGEST);
        }
        return words;
    }

    private static List<String> tags(Given given, @Nullable List<String> raw) {
        if (raw == null) {
            return List.of();
        }
        var tags = raw.stream().filter(each -> each != null && !each.isBlank()).distinct().toList();
        if (!EntryWords.TAGS.containsAll(tags)) {
            given.fault("tags", "page.fault.choice");
        }
        return tags;
    }

    private static Audience audience(
            Given given, @Nullable String word, Frame frame, Standing author) {
        if (word == null || word.isBlank()) {
            return frame.audience();
        }
        var chosen = given.choice("audience", word, Audience.class);
        if (chosen == null) {
            return Audience.ME;
        }
        if (!Readers.open(author).contains(chosen)) {
            given.fault("audience", "page.fault.choice");
        } else if (frame.about() != null && !Readers.within(chosen, frame.about().audience())) {
            given.fault("audience", "entry.fault.wider");
        }
        return chosen;
    }

    private static LocalDate day(
            Given given, @Nullable String raw, LocalDate usual, LocalDate today) {
        var day = given.optionalDay("happenedOn", raw);
        if (day != null && day.isAfter(today)) {
            given.fault("happenedOn", "entry.fault.future");
        }
        return day == null ? usual : day;
    }

    private @Nullable Entry about(Given given, @Nullable String raw, Standing author) {
        var id = given.optionalId("about", raw);
        if (id == null) {
            return null;
        }
        var entry =
                entries.find(id)
                        .filter(
                                each ->
                                        each.journey().equals(author.journey())
                                                && author.reads(each.thing()));
        if (entry.isEmpty()) {
            given.fault("about", "entry.fault.about");
        }
        return entry.orElse(null);
    }
}
