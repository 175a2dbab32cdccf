package org.poruch.app.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Journeys as the API gives them, built by PostgreSQL in one statement. */
@Component
@Transactional(readOnly = true)
class JourneyJson {
    private static final String GOAL =
            """
            jsonb_build_object('id', g.id, 'image', g.image, 'signs', to_jsonb(g.signs), 'until', g.until_day, 'state', g.state,
                'agreedBy', coalesce((select jsonb_agg(w.person_id order by w.said_at) from goal_word w where w.goal_id = g.id and w.agreed), '[]'))
            """;

    /**
     * Texts are for the pair, a child's once a guardian has consented; others in a relation see
     * that there is a journey and who walks it.
     */
    private static final String JOURNEYS =
            """
            select jsonb_build_object(
                'id', j.id,
                'tutee', jsonb_build_object('id', t.person_id, 'kind', j.tutee_kind, 'name', coalesce(j.tutee_name, t.name)),
                'tutors', coalesce((select jsonb_agg(jsonb_build_object('id', h.person_id, 'name', h.name) order by h.from_day, h.id)
                    from here h where h.journey_id = j.id and h.capacity = 'tutor'), '[]'),
                'practice', j.practice, 'stage', j.stage,
                'state', case when j.state = 'open' and j.happened_at < now() - interval '60 days' then 'resting' else j.state end,
                'turn', j.turn) || case when :texts then jsonb_build_object(
                'interest', case when a.pair then (select w.text from wording w where w.journey_id = j.id and w.kind = 'interest'
                    order by version desc limit 1) end,
                'question', case when a.pair then (select jsonb_build_object('text', w.text, 'missing', w.missing, 'for', w.purpose, 'by', w.due,
                        'earlier', coalesce((select jsonb_agg(e.text order by e.version desc) from wording e
                            where e.journey_id = j.id and e.kind = 'question' and e.version < w.version), '[]'))
                    from wording w where w.journey_id = j.id and w.kind = 'question' order by version desc limit 1) end,
                'goal', case when a.pair then (select GOAL from goal g where g.journey_id = j.id and g.state = 'agreed') end,
                'proposedGoals', case when a.pair then coalesce((select jsonb_agg(GOAL order by g.proposed_at)
                    from goal g where g.journey_id = j.id and g.state = 'proposed'), '[]') else '[]' end,
                'participants', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'person', h.person_id, 'capacity', h.capacity,
                        'scope', to_jsonb(h.scope), 'from', h.from_day, 'until', h.until_day) order by h.from_day, h.id)
                    from here h where h.journey_id = j.id), '[]')) else '{}' end as json, j.id
            from journey j
                join lateral (select person_id, name from here h where h.journey_id = j.id and h.capacity = 'tutee'
                    order by speaker desc, h.id limit 1) t on true
                join lateral (select (bool_or(h.capacity in ('tutee', 'tutor')) filter (where h.person_id = :me))
                        and (not bool_or(h.child) filter (where h.capacity = 'tutee')
                            or exists(select from consent c where c.journey_id = j.id and c.withdrawn_at is null)) as pair
                    from here h where h.journey_id = j.id) a on true
            where j.id = any(:journeys)
            order by j.id desc
            """
                    .replace("GOAL", GOAL);

    private static final String HERE =
            """
            with here as (
                select p.*, n.name, n.child from participant p join person n on n.id = p.person_id
                where p.journey_id = any(:journeys) and p.from_day <= :today and (p.until_day is null or p.until_day >= :today))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JourneyJson(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Look(String json, UUID id) {}

    Optional<Look> one(UUID journey, Visitor visitor) {
        return looks(List.of(journey), visitor, true).stream().findFirst();
    }

    /** The journeys in which the visitor stands in a relation, newest first, after this one. */
    List<Look> mine(Visitor visitor, int limit, @Nullable UUID after) {
        return looks(ids(visitor, limit, after), visitor, false);
    }

    private List<UUID> ids(Visitor visitor, int limit, @Nullable UUID after) {
        LocalDate today = visitor.today(clock);
        return jdbc.sql(
                        """
                select distinct journey_id from (
                    select p.journey_id from participant p
                    where p.person_id = :me and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                    union
                    select p.journey_id from participant p join guardianship g on g.child_id = p.person_id and p.capacity = 'tutee'
                    where g.guardian_id = :me and g.from_day <= :today and (g.until_day is null or g.until_day >= :today)) known
                where cast(:after as uuid) is null or journey_id < cast(:after as uuid)
                order by journey_id desc limit :limit""")
                .param("me", visitor.person())
                .param("today", today)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private List<Look> looks(List<UUID> journeys, Visitor visitor, boolean texts) {
        return jdbc.sql(HERE + JOURNEYS)
                .param("journeys", journeys.toArray(UUID[]::new))
                .param("today", visitor.today(clock))
                .param("me", visitor.person())
                .param("texts", texts)
                .query(Look.class)
                .list();
    }
}
