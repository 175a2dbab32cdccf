package org.poruch.app.journey.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.journey.entry.Probes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets, with those of their probes that are open today. */
@Component
@Transactional(readOnly = true)
class AnalysisQueries {
    private static final String ANALYSIS =
            """
            select a.*, n.name as expert_name,
                array(select p.entry_id from analysis_probe p where p.analysis_id = a.id) as probes
            from analysis a left join person n on n.id = a.expert_by
            """;

    private final JdbcClient jdbc;
    private final Probes probes;

    AnalysisQueries(JdbcClient jdbc, Probes probes) {
        this.jdbc = jdbc;
        this.probes = probes;
    }

    Optional<JourneyId> journeyOf(UUID analysis) {
        return jdbc.sql("select journey_id from analysis where id = ?")
                .param(analysis)
                .query(UUID.class)
                .optional()
                .map(JourneyId::new);
    }

    Optional<Analysis> find(JourneyId journey, UUID id) {
        var open = probes.ofPair(journey);
        return jdbc.sql(ANALYSIS + " where a.id = ?")
                .param(id)
                .query((row, n) -> analysis(row, open))
                .optional();
    }

    List<Analysis> of(JourneyId journey, int limit, @Nullable UUID after) {
        var open = probes.ofPair(journey);
        return jdbc.sql(
                        ANALYSIS
                                + """
                 where a.journey_id = :journey and (cast(:after as uuid) is null or a.id < cast(:after as uuid))
                order by a.id desc limit :limit""")
                .param("journey", journey.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> analysis(row, open))
                .list();
    }

    /** The open probes that stand on no sheet yet. */
    List<Probes.Probe> fresh(JourneyId journey) {
        var seen =
                new HashSet<>(
                        jdbc.sql(
                                        """
                select p.entry_id from analysis_probe p join analysis a on a.id = p.analysis_id where a.journey_id = ?""")
                                .param(journey.value())
                                .query(UUID.class)
                                .list());
        return probes.ofPair(journey).stream().filter(each -> !seen.contains(each.id())).toList();
    }

    private static Analysis analysis(ResultSet row, List<Probes.Probe> open) throws SQLException {
        var named = Set.of((UUID[]) row.getArray("probes").getArray());
        return new Analysis(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("opened_by", UUID.class),
                row.getObject("opened_on", LocalDate.class),
                open.stream().filter(each -> named.contains(each.id())).toList(),
                own(row),
                row.getObject("own_line", UUID.class),
                row.getString("expert"),
                row.getObject("expert_by", UUID.class),
                row.getString("expert_name"),
                row.getObject("expert_line", UUID.class),
                row.getString("decided"),
                row.getObject("decided_line", UUID.class));
    }

    private static Analysis.@Nullable Own own(ResultSet row) throws SQLException {
        var worked = row.getString("worked");
        return worked == null
                ? null
                : new Analysis.Own(worked, row.getString("did_not"), row.getString("why"));
    }
}
