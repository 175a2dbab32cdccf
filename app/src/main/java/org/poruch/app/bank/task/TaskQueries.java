package org.poruch.app.bank.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.bank.task.view.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TaskQueries {
    private static final String TASK =
            """
            select t.*, p.kind, p.version as newest, q.answer, coalesce(t.step_id, q.step_id) as step
            from task t join product p on p.id = t.product_id left join proposal q on q.id = t.proposal_id
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Task> find(UUID task) {
        return jdbc.sql(TASK + "where t.id = ?")
                .param(task)
                .query((row, n) -> task(row))
                .optional();
    }

    /** Those of a journey, in the order in which they were taken. */
    List<Task> of(JourneyId journey) {
        return jdbc.sql(TASK + "where t.journey_id = ? order by t.id")
                .param(journey.value())
                .query((row, n) -> task(row))
                .list();
    }

    /** The task that hangs on this step or proposal. */
    Optional<Task> on(JourneyId journey, UUID thing) {
        return jdbc.sql(
                        TASK
                                + "where t.journey_id = :journey and :thing in (t.step_id, t.proposal_id, q.step_id)")
                .param("journey", journey.value())
                .param("thing", thing)
                .query((row, n) -> task(row))
                .optional();
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("kind"),
                row.getInt("product_version"),
                row.getInt("newest"),
                row.getString("part"),
                row.getObject("step", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("answer"),
                row.getString("text"),
                row.getString("level"),
                row.getObject("author_id", UUID.class),
                row.getInt("version"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
