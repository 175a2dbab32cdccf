package org.poruch.app.journey.analysis;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.journey.entry.Probes;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sheet is opened over own probes and filled side by side, the tutee's first. */
@Component
@Transactional
class Analyses {
    /** Under this name the thread's words carry the id of the sheet. */
    private static final String SHEET = "analysis";

    private final AnalysisStore store;
    private final AnalysisQueries queries;
    private final Probes probes;
    private final Journeys journeys;
    private final JourneyThread thread;

    Analyses(
            AnalysisStore store,
            AnalysisQueries queries,
            Probes probes,
            Journeys journeys,
            JourneyThread thread) {
        this.store = store;
        this.queries = queries;
        this.probes = probes;
        this.journeys = journeys;
        this.thread = thread;
    }

    /** Who does it, and on which day. */
    record Hand(UUID person, LocalDate today) {}

    /**
     * @param named the probes to be looked at; null takes all that were not yet
     */
    Analysis open(JourneyId journey, @Nullable Set<UUID> named, Hand hand) {
        journeys.walked(journey);
        var taken = named == null ? fresh(journey) : chosen(journey, named);
        var id = UuidCreator.getTimeOrderedEpoch();
        store.insert(id, journey, hand.person(), hand.today(), taken);
        var sheet = Map.of(SHEET, id.toString());
        thread.tell(
                ThreadLine.ofPair(
                        journey, id, "analysis-opened", hand.person(), hand.today(), sheet),
                Turn.TUTEE);
        return get(journey, id);
    }

    /** The tutee's side: sent with its first writing, corrected at any time after. */
    Analysis own(JourneyId journey, UUID id, Analysis.Own own, Hand hand) {
        var now = hold(journey, id);
        var words = new LinkedHashMap<>(Map.of("worked", own.worked(), "didNot", own.didNot()));
        if (own.why() != null) {
            words.put("why", own.why());
        }
        var line = line(now, now.ownLine(), "analysis-own", hand, words);
        store.own(id, own, line.id(), hand.person());
        say(line, now.ownLine(), Turn.TUTOR);
        return get(journey, id);
    }

    Analysis expert(JourneyId journey, UUID id, String text, Hand hand) {
        var now = afterOwn(journey, id);
        var line = line(now, now.expertLine(), "analysis-expert", hand, Map.of("text", text));
        store.expert(id, text, line.id(), hand.person());
        say(line, now.expertLine(), Turn.TUTEE);
        thread.contact(journey, hand.today());
        return get(journey, id);
    }

    Analysis decided(JourneyId journey, UUID id, String text, Hand hand) {
        var now = afterOwn(journey, id);
        var line = line(now, now.decidedLine(), "analysis-decided", hand, Map.of("text", text));
        store.decided(id, text, line.id(), hand.person());
        say(line, now.decidedLine(), Turn.TUTEE);
        return get(journey, id);
    }

    /** Holds the journey and gives the sheet, once the tutee's side is written. */
    Analysis afterOwn(JourneyId journey, UUID id) {
        var now = hold(journey, id);
        if (now.own() == null) {
            throw new Conflict("own-first");
        }
        return now;
    }

    private Analysis hold(JourneyId journey, UUID id) {
        journeys.walked(journey);
        return get(journey, id);
    }

    private Analysis get(JourneyId journey, UUID id) {
        return queries.find(journey, id).orElseThrow(NotFound::new);
    }

    private Set<UUID> fresh(JourneyId journey) {
        var fresh =
                queries.fresh(journey).stream().map(Probes.Probe::id).collect(Collectors.toSet());
        if (fresh.isEmpty()) {
            throw new Conflict("no-own-probe");
        }
        return fresh;
    }

    private Set<UUID> chosen(JourneyId journey, Set<UUID> named) {
        List<UUID> open = probes.ofPair(journey).stream().map(Probes.Probe::id).toList();
        if (named.isEmpty() || !open.containsAll(named)) {
            throw new Invalid(Faults.of("probes", "analysis.fault.probes"));
        }
        return named;
    }

    private static ThreadLine line(
            Analysis sheet,
            @Nullable UUID said,
            String kind,
            Hand hand,
            Map<String, String> words) {
        var id = Objects.requireNonNullElseGet(said, UuidCreator::getTimeOrderedEpoch);
        var journey = new JourneyId(sheet.journey());
        var told = new LinkedHashMap<>(words);
        told.put(SHEET, sheet.id().toString());
        return new ThreadLine(
                journey, id, kind, hand.person(), Audience.PAIR, null, null, hand.today(), told);
    }

    private void say(ThreadLine line, @Nullable UUID told, Turn next) {
        if (told == null) {
            thread.tell(line, next);
        } else {
            thread.retell(line);
        }
    }
}
