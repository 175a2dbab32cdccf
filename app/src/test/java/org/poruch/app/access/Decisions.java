package org.poruch.app.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything on a journey that only its tutee decides, as it stands in the tables. */
record Decisions(UUID journey, UUID tutee) {
    private static final Map<String, String> TABLES =
            Map.of(
                    "journey",
                    "select state, stage, practice, tutee_name, finished_at from journey where id = :journey",
                    "wording",
                    "select kind, version, text, person_id from wording where journey_id = :journey",
                    "review",
                    "select version, part, form, level, text, person_id from review_word where journey_id = :journey and part <> 'expert'",
                    "outlook",
                    "select o.version, support, next, next_by, goal_id, reached, satisfaction, text from outlook o left join outlook_goal using (centre_id, journey_id, version) where journey_id = :journey",
                    "analysis",
                    "select id, worked, did_not, why, decided from analysis where journey_id = :journey and (own_line is not null or decided_line is not null)",
                    "goal word",
                    "select goal_id, agreed, why from goal_word w join goal g on g.id = w.goal_id where g.journey_id = :journey and (w.capacity = 'tutee' or w.person_id = :tutee)",
                    "goal without the tutee",
                    "select id from goal g where journey_id = :journey and state = 'agreed' and not exists (select from goal_word w where w.goal_id = g.id and w.person_id = :tutee and w.agreed)",
                    "proposal",
                    "select id, answer, answer_why, answered_by, step_id from proposal where journey_id = :journey and answer is not null",
                    "step",
                    "select id, action, state, evidence, reflection, done_on, why_aside, version, deleted_at from step where journey_id = :journey",
                    "branch",
                    "select id, name, deleted_at from branch where journey_id = :journey");

    private static final Map<String, String> TRIES =
            Map.of(
                    "trial",
                    "select id, what, until_day, answer, why, ended_on from trial where journey_id = :journey",
                    "trial action",
                    "select a.trial_id, a.number, a.text, a.done_on from trial_action a join trial t on t.id = a.trial_id where t.journey_id = :journey",
                    "comparison",
                    "select id, problem, solutions, criteria, marks, best, fits, version from comparison where journey_id = :journey");

    Map<String, String> all(JdbcClient db) {
        var rows = new LinkedHashMap<String, String>();
        TABLES.forEach((table, question) -> rows.put(table, rows(db, question)));
        TRIES.forEach((table, question) -> rows.put(table, rows(db, question)));
        return rows;
    }

    private String rows(JdbcClient db, String question) {
        return db.sql(
                        "select coalesce(string_agg(row::text, ';' order by row::text), '') from (%s) row"
                                .formatted(question))
                .param("journey", journey)
                .param("tutee", tutee)
                .query(String.class)
                .single();
    }
}
