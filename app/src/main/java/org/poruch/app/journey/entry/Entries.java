package org.poruch.app.journey.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.journey.StepBranches;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.journey.evidence.Evidence;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries are written, reworded, put into the bin and taken back; the thread tells it to those who
 * may know.
 */
@Component
@Transactional
class Entries {
    private final EntryStore store;
    private final EntryQueries queries;
    private final Journeys journeys;
    private final JourneyThread thread;
    private final Evidence evidence;
    private final StepBranches steps;

    Entries(
            EntryStore store,
            EntryQueries queries,
            Journeys journeys,
            JourneyThread thread,
            Evidence evidence,
            StepBranches steps) {
        this.steps = steps;
        this.store = store;
        this.queries = queries;
        this.journeys = journeys;
        this.thread = thread;
        this.evidence = evidence;
    }

    Entry write(NewEntry wish, Standing author, LocalDate today) {
        var practice = journeys.walked(author.journey());
        var entry =
                store.insert(author.journey(), wish, author.person())
                        .orElseThrow(() -> new Conflict("id-taken"));
        hang(wish);
        thread.tell(line(entry), next(author), spoke(entry, author));
        arrive(entry, author, practice, today);
        return entry;
    }

    /** The entry as it stands now; nobody can change it meanwhile. */
    Entry hold(JourneyId journey, UUID entry) {
        journeys.walked(journey);
        return get(entry);
    }

    Entry change(Entry before, NewEntry wish, Standing author, LocalDate today) {
        var practice = journeys.walked(author.journey());
        if (same(before, wish)) {
            return before;
        }
        store.update(wish, author.person());
        hang(wish);
        var after = get(wish.id());
        thread.retell(line(after));
        if (before.audience() == Audience.ME) {
            opened(after, author, practice, today);
        }
        return after;
    }

    void bin(JourneyId journey, UUID entry) {
        journeys.walked(journey);
        store.bin(entry);
        evidence.show(entry, Audience.ME);
        thread.untell(entry);
    }

    void giveBack(JourneyId journey, UUID entry) {
        journeys.walked(journey);
        store.giveBack(entry);
        var again = get(entry);
        evidence.show(entry, again.audience());
        thread.tell(line(again));
    }

    private void hang(NewEntry wish) {
        evidence.hang(wish.id(), wish.files(), wish.audience(), wish.branch());
    }

    /** A word about a step names it. */
    private ThreadLine line(Entry entry) {
        var step = entry.step() == null ? null : steps.actionOf(entry.journey(), entry.step());
        return step == null ? entry.line() : entry.line().with("title", step);
    }

    private Entry get(UUID entry) {
        return queries.find(entry).orElseThrow(NotFound::new);
    }

    private static boolean same(Entry before, NewEntry wish) {
        return new NewEntry(
                        before.id(),
                        before.kind(),
                        before.audience(),
                        before.words(),
                        before.happenedOn(),
                        before.step(),
                        before.branch(),
                        before.about(),
                        before.files())
                .equals(wish);
    }

    /** What others may see from now on moves the journey; what the author keeps moves nothing. */
    private void opened(Entry entry, Standing author, Practice practice, LocalDate today) {
        var next = next(author);
        if (entry.audience() == Audience.ME || next == null) {
            return;
        }
        thread.turn(entry.journey(), next, entry.id());
        if (next == Turn.TUTEE) {
            thread.contact(entry.journey(), entry.happenedOn());
        }
        arrive(entry, author, practice, today);
    }

    private static @Nullable Turn next(Standing author) {
        if (author.tutee()) {
            return Turn.TUTOR;
        }
        return author.is(Capacity.TUTOR) ? Turn.TUTEE : null;
    }

    /** A word of the tutor's is a contact. */
    private static @Nullable LocalDate spoke(Entry entry, Standing author) {
        return next(author) == Turn.TUTEE ? entry.happenedOn() : null;
    }

    /** The first of its kind that others see brings the journey to the stage where it belongs. */
    private void arrive(Entry entry, Standing author, Practice practice, LocalDate today) {
        var stage = stage(entry.kind(), practice);
        if (stage != null
                && author.tutee()
                && entry.audience() != Audience.ME
                && store.shown(entry.journey(), entry.kind()) == 1) {
            journeys.arrive(entry.journey(), stage, entry.author(), today);
        }
    }

    private static @Nullable String stage(EntryKind kind, Practice practice) {
        boolean six = practice == Practice.SIX_STEPS;
        return switch (kind) {
            case PROBE -> six ? "trial" : "doing";
            case REFLECTION -> six ? "reflection" : null;
            case DIARY, DIFFICULTY, RESULT, NOTE, REQUEST -> null;
        };
    }
}
