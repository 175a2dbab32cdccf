package org.poruch.app.journey.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes on the sheet; what is overwritten is kept first. */
@Component
class AnalysisStore {
    private final JdbcClient jdbc;

    AnalysisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, JourneyId journey, UUID person, LocalDate day, Collection<UUID> probes) {
        jdbc.sql("insert into analysis (id, journey_id, opened_by, opened_on) values (?, ?, ?, ?)")
                .params(id, journey.value(), person, day)
                .update();
        jdbc.sql(
                        "insert into analysis_probe (analysis_id, entry_id) select ?, unnest(cast(? as uuid[]))")
                .params(id, probes.toArray(UUID[]::new))
                .update();
    }

    void own(UUID id, Analysis.Own own, UUID line, UUID person) {
        keep(
                id,
                "own",
                "jsonb_build_object('worked', worked, 'didNot', did_not, 'why', why)",
                "worked",
                person);
        jdbc.sql("update analysis set worked = ?, did_not = ?, why = ?, own_line = ? where id = ?")
                .param(own.worked())
                .param(own.didNot())
                .param(own.why())
                .param(line)
                .param(id)
                .update();
    }

    void expert(UUID id, String text, UUID line, UUID person) {
        keep(id, "expert", "jsonb_build_object('text', expert, 'by', expert_by)", "expert", person);
        jdbc.sql("update analysis set expert = ?, expert_line = ?, expert_by = ? where id = ?")
                .params(text, line, person, id)
                .update();
    }

    void decided(UUID id, String text, UUID line, UUID person) {
        keep(id, "decided", "jsonb_build_object('text', decided)", "decided", person);
        jdbc.sql("update analysis set decided = ?, decided_line = ? where id = ?")
                .params(text, line, id)
                .update();
    }

    private void keep(UUID id, String side, String words, String written, UUID person) {
        jdbc.sql(
                        "insert into analysis_version (analysis_id, side, words, replaced_by) select id, '"
                                + side
                                + "', "
                                + words
                                + ", ? from analysis where id = ? and "
                                + written
                                + " is not null")
                .params(person, id)
                .update();
    }
}
