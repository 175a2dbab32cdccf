package org.poruch.app.journey.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.journey.Turn;
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

    Entries(EntryStore store, EntryQueries queries, Journeys journeys, JourneyThread thread) {
        this.store = store;
        this.queries = queries;
        this.journeys = journeys;
        this.thread = thread;
    }

    Entry write(NewEntry wish, Standing author, LocalDate today) {
        var practice = journeys.walked(author.journey());
        if (!store.insert(author.journey(), wish, author.person())) {
            throw new Conflict("id-taken");
        }
        var entry = get(wish.id());
        thread.tell(entry.line());
        opened(entry, author, practice, today);
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
        var after = get(wish.id());
        thread.retell(after.line());
        if (before.audience() == Audience.ME) {
            opened(after, author, practice, today);
        }
        return after;
    }

    void bin(JourneyId journey, UUID entry) {
        journeys.walked(journey);
        store.bin(entry);
        thread.untell(entry);
    }

    void giveBack(JourneyId journey, UUID entry) {
        journeys.walked(journey);
        store.giveBack(entry);
        thread.tell(get(entry).line());
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
                        before.about())
                .equals(wish);
    }

    /** What others may see from now on moves the journey; what the author keeps moves nothing. */
    private void opened(Entry entry, Standing author, Practice practice, LocalDate today) {
        if (entry.audience() == Audience.ME) {
            return;
        }
        if (author.tutee()) {
            thread.turn(entry.journey(), Turn.TUTOR, entry.id());
            arrive(entry, practice, today);
        } else if (author.is(Capacity.TUTOR)) {
            thread.turn(entry.journey(), Turn.TUTEE, entry.id());
            thread.contact(entry.journey(), entry.happenedOn());
        }
    }

    private void arrive(Entry entry, Practice practice, LocalDate today) {
        boolean six = practice == Practice.SIX_STEPS;
        boolean first = store.shown(entry.journey(), entry.kind()) == 1;
        if (first && entry.kind() == EntryKind.PROBE) {
            journeys.arrive(entry.journey(), six ? "trial" : "doing", entry.author(), today);
        }
        if (first && six && entry.kind() == EntryKind.REFLECTION) {
            journeys.arrive(entry.journey(), "reflection", entry.author(), today);
        }
    }
}
