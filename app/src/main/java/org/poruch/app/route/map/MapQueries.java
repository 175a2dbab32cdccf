package org.poruch.app.route.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.route.view.BranchLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands on a map beside the steps: its ends, the people, the meetings, the ideas. */
@Component
class MapQueries {
    private static final String HEAD =
            """
            select j.state, coalesce(k.look, 'map') as leading,
                coalesce(j.tutee_name, (select string_agg(n.name, ', ' order by p.from_day, n.name) from participant p
                    join person n on n.id = p.person_id where p.journey_id = j.id and p.capacity = 'tutee'
                        and p.from_day <= :today and (p.until_day is null or p.until_day >= :today))) as tutee,
                (select string_agg(n.name, ', ' order by p.from_day, n.name) from participant p
                    join person n on n.id = p.person_id where p.journey_id = j.id and p.capacity = 'tutor'
                        and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)) as tutors,
                i.text as interest, (i.recorded_at at time zone c.time_zone)::date as interest_on,
                q.text as question, (q.recorded_at at time zone c.time_zone)::date as question_on,
                g.image as goal, g.until_day, (g.agreed_at at time zone c.time_zone)::date as agreed_on,
                s.version as since_version, s.at as since_at,
                (o.version is not null) as seen, (o.version is distinct from coalesce(r.version, 0) or o.at < now() - interval '5 minutes') as moved,
                exists (select from route_version v where v.journey_id = j.id and v.version > s.version and v.person_id <> :reader) as others,
                (select v.snapshot from route_version v where v.journey_id = j.id and v.version = s.version and s.version < r.version) as old
            from journey j join centre c on c.id = j.centre_id
                left join route r on r.journey_id = j.id
                left join route_look k on k.journey_id = j.id
                left join route_glance o on o.journey_id = j.id and o.person_id = :reader
                left join lateral (select case when o.at < now() - interval '30 minutes' then o.version else o.before_version end as version,
                    case when o.at < now() - interval '30 minutes' then o.at else o.before_at end as at) s on true
                left join lateral (select text, recorded_at from wording w where w.journey_id = j.id and w.kind = 'interest'
                    order by version desc limit 1) i on true
                left join lateral (select text, recorded_at from wording w where w.journey_id = j.id and w.kind = 'question'
                    order by version desc limit 1) q on true
                left join goal g on g.journey_id = j.id and g.state = 'agreed'
            where j.id = :journey
            """;

    private static final String BESIDE =
            """
            select 'meeting' as kind, l.id, l.happened_on as day, coalesce(l.words ->> 'how', '') as name,
                case when l.author_id <> :reader then l.recorded_at end as at, true as past,
                null as by, null::numeric as hours, null as form
            from thread_line l where l.journey_id = :journey and l.kind = 'meeting' and l.audience = 'pair'
            union all
            select 'meeting', s.thing, s.day, s.text, null, false, null, null, null from signpost s
            where s.journey_id = :journey and s.kind = 'meeting' and s.day is not null
            union all
            select 'idea', p.id, p.due_day, p.action, case when p.author_id <> :reader then p.recorded_at end, false, n.name, p.hours, p.form from proposal p
                join person n on n.id = p.author_id
            where p.journey_id = :journey and p.answer is null
            order by day nulls last, past desc, id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MapQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A text of the tutee's and its day. */
    record Said(@Nullable String text, @Nullable LocalDate on) {}

    /** The last look of this reader before this visit, and the route as it stood then. */
    record Since(
            int version, @Nullable Instant at, boolean others, @Nullable List<BranchLook> plan) {}

    /**
     * @param noted this look is already written down
     */
    record Head(
            String state,
            String leading,
            String tutee,
            String tutors,
            Said interest,
            Said question,
            Said goal,
            @Nullable LocalDate until,
            @Nullable Since since,
            boolean noted) {

        boolean walked() {
            return state.equals("open");
        }
    }

    /**
     * A meeting, named by how it was held if that is known, or an idea.
     *
     * @param at when another person wrote it down
     */
    record Beside(
            String kind,
            UUID id,
            @Nullable LocalDate day,
            String name,
            @Nullable Instant at,
            boolean past,
            @Nullable String by,
            java.math.@Nullable BigDecimal hours,
            @Nullable String form) {

        boolean meeting() {
            return kind.equals("meeting");
        }
    }

    private record Plan(List<BranchLook> branches) {}

    Head head(Standing reader, LocalDate today) {
        return jdbc.sql(HEAD)
                .param("journey", reader.journey().value())
                .param("reader", reader.person())
                .param("today", today)
                .query((row, n) -> head(row))
                .single();
    }

    List<Beside> beside(Standing reader) {
        return jdbc.sql(BESIDE)
                .param("journey", reader.journey().value())
                .param("reader", reader.person())
                .query(Beside.class)
                .list();
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("state"),
                row.getString("leading"),
                orEmpty(row.getString("tutee")),
                orEmpty(row.getString("tutors")),
                said(row, "interest", "interest_on"),
                said(row, "question", "question_on"),
                said(row, "goal", "agreed_on"),
                row.getObject("until_day", LocalDate.class),
                since(row),
                row.getBoolean("seen") && !row.getBoolean("moved"));
    }

    private static Said said(ResultSet row, String text, String on) throws SQLException {
        return new Said(row.getString(text), row.getObject(on, LocalDate.class));
    }

    private @Nullable Since since(ResultSet row) throws SQLException {
        var at = row.getTimestamp("since_at");
        if (at == null) {
            return null;
        }
        var old = row.getString("old");
        return new Since(
                row.getInt("since_version"),
                at.toInstant(),
                row.getBoolean("others"),
                old == null ? null : json.readValue(old, Plan.class).branches());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
