package org.poruch.app.route.condition;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.poruch.app.route.condition.view.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tutee and tutor say what a step needs, who sees to it, and that it is there. */
@Component
@Transactional
class Conditions {
    private static final int WORDS = 500;
    private static final int NAME = 200;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final ConditionQueries queries;
    private final Journeys journeys;
    private final Clock clock;

    Conditions(JdbcClient jdbc, ConditionQueries queries, Journeys journeys, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.journeys = journeys;
        this.clock = clock;
    }

    Condition add(JourneyId journey, UUID step, ConditionWish wish, Visitor who) {
        journeys.walked(journey);
        var given = new Given();
        var id =
                Objects.requireNonNullElseGet(
                        given.optionalId("id", wish.id()), UuidCreator::getTimeOrderedEpoch);
        var kind = given.choice("kind", wish.kind(), ConditionKind.class);
        var text = given.text("text", wish.text(), WORDS);
        var person = person(given, journey, wish.person(), who);
        var name = given.optionalText("ownerName", wish.ownerName(), NAME);
        if (person == null && name == null) {
            given.fault("person", "condition.fault.owner");
        }
        given.check();
        if (queries.of(step).size() >= MOST) {
            throw new Invalid(Faults.of("text", "condition.fault.many", "most", MOST));
        }
        if (!insert(id, journey, step, Objects.requireNonNull(kind), text, person, name, who)) {
            throw new Conflict("id-taken");
        }
        return queries.find(id).orElseThrow(NotFound::new);
    }

    private @Nullable UUID person(
            Given given, JourneyId journey, @Nullable String raw, Visitor who) {
        var id = given.optionalId("person", raw);
        if (id != null
                && queries.people(journey, who.today(clock)).stream()
                        .noneMatch(each -> each.id().equals(id))) {
            given.fault("person", "page.fault.choice");
        }
        return id;
    }

    private boolean insert(
            UUID id,
            JourneyId journey,
            UUID step,
            ConditionKind kind,
            String text,
            @Nullable UUID person,
            @Nullable String name,
            Visitor who) {
        return jdbc.sql(
                                """
                insert into condition (id, journey_id, step_id, kind, text, owner_id, owner_name, author_id)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(id)
                        .param(journey.value())
                        .param(step)
                        .param(kind.word())
                        .param(text)
                        .param(person)
                        .param(person == null ? name : null)
                        .param(who.person())
                        .update()
                == 1;
    }

    /** It is there, or it is not there after all. */
    Condition check(JourneyId journey, UUID id, boolean met, Visitor who) {
        journeys.walked(journey);
        jdbc.sql("update condition set checked_by = ?, checked_on = ? where id = ?")
                .param(met ? who.person() : null)
                .param(met ? who.today(clock) : null)
                .param(id)
                .update();
        return queries.find(id).orElseThrow(NotFound::new);
    }

    void remove(JourneyId journey, UUID id) {
        journeys.walked(journey);
        jdbc.sql("update condition set deleted_at = now() where id = ?").param(id).update();
    }
}
