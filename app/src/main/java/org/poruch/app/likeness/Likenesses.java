package org.poruch.app.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.likeness.view.LikenessPage;
import org.poruch.app.route.RouteChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out, when the words of a route change, which routes beside the same tutors it repeats. */
@Component
@Transactional
class Likenesses {
    static final int PERCENT = 60;
    static final int LEAST_STEPS = 3;
    private static final double THRESHOLD = PERCENT / 100.0;

    private static final String WORDS =
            """
            with near as (
                select distinct other.journey_id from participant own
                    join participant other on other.person_id = own.person_id and other.capacity = 'tutor'
                        and (other.until_day is null or other.until_day >= current_date)
                    join journey j on j.id = other.journey_id and j.state = 'open'
                where own.journey_id = :journey and own.capacity = 'tutor'
                    and (own.until_day is null or own.until_day >= current_date))
            select s.journey_id, concat_ws(' ', s.action, s.product) as words from step s
            where s.deleted_at is null and (s.journey_id = :journey or s.journey_id in (select journey_id from near))
            order by s.journey_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Likenesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    public void changed(RouteChanged change) {
        var journey = change.journey().value();
        var routes = routes(journey);
        jdbc.sql("delete from likeness where one_id = :journey or other_id = :journey")
                .param("journey", journey)
                .update();
        var own = routes.remove(journey);
        if (own == null || own.size() < LEAST_STEPS) {
            return;
        }
        var mine = Shingles.of(own);
        routes.forEach(
                (other, steps) -> {
                    double share = mine.likeness(Shingles.of(steps));
                    if (steps.size() >= LEAST_STEPS && share >= THRESHOLD) {
                        keep(journey, other, share);
                    }
                });
    }

    private Map<UUID, List<String>> routes(UUID journey) {
        return jdbc
                .sql(WORDS)
                .param("journey", journey)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void keep(UUID journey, UUID other, double share) {
        jdbc.sql(
                        """
                insert into likeness (one_id, other_id, share)
                values (least(cast(:a as uuid), cast(:b as uuid)), greatest(cast(:a as uuid), cast(:b as uuid)), :share)
                on conflict (centre_id, one_id, other_id) do update set share = excluded.share, recorded_at = now()""")
                .param("a", journey)
                .param("b", other)
                .param("share", BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP))
                .update();
    }

    /** Those beside which this very tutor walks today; others stay unknown. */
    @Transactional(readOnly = true)
    public List<LikenessPage.Like> of(JourneyId journey, UUID tutor, LocalDate today) {
        return jdbc.sql(
                        """
                select j.id as journey, coalesce(j.tutee_name, n.name, '') as name, (l.share * 100)::int as percent
                from likeness l
                    join journey j on j.id = case when l.one_id = :journey then l.other_id else l.one_id end and j.state = 'open'
                    join participant p on p.journey_id = j.id and p.person_id = :tutor and p.capacity = 'tutor'
                        and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                    left join participant t on t.journey_id = j.id and t.capacity = 'tutee' and t.speaker
                    left join person n on n.id = t.person_id
                where l.one_id = :journey or l.other_id = :journey
                order by l.share desc, j.id""")
                .param("journey", journey.value())
                .param("tutor", tutor)
                .param("today", today)
                .query(LikenessPage.Like.class)
                .list();
    }

    public LocalDate today(Visitor visitor) {
        return visitor.today(clock);
    }
}
