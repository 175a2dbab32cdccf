package org.poruch.app.advice;

import java.util.List;
import java.util.UUID;
import org.poruch.app.advice.view.AdviceForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class AdviceQueries {
    private final JdbcClient jdbc;

    AdviceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest wording of each stage that the centre has changed in this language. */
    List<Wording> changed(String language) {
        return jdbc.sql(
                        """
                select distinct on (stage) stage, version, lines, questions from advice
                where language = ? order by stage, version desc""")
                .param(language)
                .query(Wording.class)
                .list();
    }

    /** All wordings of a stage, the newest first. */
    List<AdviceForm.Earlier> wordings(String stage, String language) {
        return jdbc.sql(
                        """
                select a.lines, n.name, a.recorded_at from advice a join person n on n.id = a.person_id
                where a.stage = ? and a.language = ? order by a.version desc limit 20""")
                .params(stage, language)
                .query(
                        (row, n) ->
                                new AdviceForm.Earlier(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getTimestamp(3).toInstant()))
                .list();
    }

    boolean folded(UUID person) {
        return jdbc.sql("select exists(select from advice_folded where person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
