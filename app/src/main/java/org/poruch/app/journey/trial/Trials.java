package org.poruch.app.journey.trial;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.journey.request.RequestState;
import org.poruch.app.journey.request.Requests;
import org.poruch.app.journey.trial.view.TrialLook;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.NotFound;
import org.poruch.app.route.NewStep;
import org.poruch.app.route.Routes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trial is begun, walked and answered by the tutee alone. */
@Component
@Transactional
class Trials {
    private final JdbcClient jdbc;
    private final TrialQueries queries;
    private final Journeys journeys;
    private final JourneyThread thread;
    private final Requests requests;
    private final Routes routes;
    private final Clock clock;

    Trials(
            JdbcClient jdbc,
            TrialQueries queries,
            Journeys journeys,
            JourneyThread thread,
            Requests requests,
            Routes routes,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.journeys = journeys;
        this.thread = thread;
        this.requests = requests;
        this.routes = routes;
        this.clock = clock;
    }

    TrialLook begin(JourneyId journey, TrialReading.NewTrial wish, Visitor tutee) {
        var practice = journeys.walked(journey);
        var today = tutee.today(clock);
        if (!insert(journey, wish, tutee, today)) {
            throw new Conflict("id-taken");
        }
        for (int i = 0; i < wish.actions().size(); i++) {
            jdbc.sql("insert into trial_action (trial_id, number, text) values (?, ?, ?)")
                    .params(wish.id(), i + 1, wish.actions().get(i))
                    .update();
        }
        tell(
                journey,
                wish.id(),
                "trial-begun",
                tutee,
                Map.of("title", wish.what(), "trial", wish.id().toString()));
        if (practice == Practice.SIX_STEPS) {
            journeys.arrive(journey, "trial", tutee.person(), today);
        }
        return get(wish.id());
    }

    private boolean insert(
            JourneyId journey, TrialReading.NewTrial wish, Visitor tutee, LocalDate today) {
        return jdbc.sql(
                                """
                insert into trial (id, journey_id, author_id, request_id, what, from_day, until_day)
                select :id, :journey, :author,
                    (select id from entry where id = cast(:request as uuid) and journey_id = :journey and author_id = :author
                        and kind = 'request'),
                    :what, :from, :until
                where not exists (select 1 from thread_line where id = :id) on conflict do nothing""")
                        .param("id", wish.id())
                        .param("journey", journey.value())
                        .param("author", tutee.person())
                        .param("request", wish.request())
                        .param("what", wish.what())
                        .param("from", today)
                        .param("until", wish.until())
                        .update()
                == 1;
    }

    /** Exactly these actions are done. */
    TrialLook done(UUID trial, Set<Integer> numbers, Visitor tutee) {
        open(trial);
        jdbc.sql(
                        """
                update trial_action set done_on = case when number = any(:numbers) then coalesce(done_on, :day) end
                where trial_id = :trial""")
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("day", tutee.today(clock))
                .param("trial", trial)
                .update();
        return get(trial);
    }

    TrialLook answer(UUID trial, TrialReading.Word word, Visitor tutee) {
        var now = open(trial);
        var journey = new JourneyId(now.journey());
        jdbc.sql("update trial set answer = ?, why = ?, ended_on = ? where id = ?")
                .param(word.answer().word())
                .param(word.why())
                .param(tutee.today(clock))
                .param(trial)
                .update();
        tell(journey, UuidCreator.getTimeOrderedEpoch(), "trial-ended", tutee, words(now, word));
        if (now.request() != null) {
            var became =
                    word.answer() == TrialAnswer.MORE ? RequestState.ROUTE : RequestState.TRIED;
            requests.becomes(now.request(), became, null, tutee);
        }
        if (word.answer() == TrialAnswer.MORE) {
            routes.openBranch(journey, now.what(), steps(now, word.next()), tutee);
        }
        return get(trial);
    }

    private static Map<String, String> words(TrialLook now, TrialReading.Word word) {
        var words = new HashMap<String, String>();
        words.put("title", now.what());
        words.put("trial", now.id().toString());
        words.put("answer", word.answer().word());
        if (word.why() != null) {
            words.put("text", word.why());
        }
        return words;
    }

    /** What was not yet done, and what comes next; if that is nothing, the interest itself. */
    private static List<NewStep> steps(TrialLook trial, List<String> next) {
        var left =
                trial.actions().stream()
                        .filter(action -> action.doneOn() == null)
                        .map(TrialLook.Action::text);
        var all = Stream.concat(left, next.stream()).toList();
        return (all.isEmpty() ? List.of(trial.what()) : all)
                .stream().map(action -> NewStep.of(action, null)).toList();
    }

    private TrialLook open(UUID trial) {
        journeys.walked(new JourneyId(get(trial).journey()));
        var now = get(trial);
        if (!now.going()) {
            throw new Conflict("trial-ended");
        }
        return now;
    }

    private TrialLook get(UUID trial) {
        return queries.find(trial).orElseThrow(NotFound::new);
    }

    private void tell(
            JourneyId journey, UUID id, String kind, Visitor tutee, Map<String, String> words) {
        var day = tutee.today(clock);
        thread.tell(ThreadLine.ofPair(journey, id, kind, tutee.person(), day, words), Turn.TUTOR);
    }
}
