package org.poruch.app.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.view.ProposalLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProposalStore {
    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean insert(JourneyId journey, UUID id, NewStep idea, @Nullable String why, UUID author) {
        var form = idea.form();
        return jdbc.sql(
                                """
                insert into proposal (journey_id, id, branch_id, action, resource, form, hours, from_day, due_day, place, product,
                    shown, why, author_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(journey.value())
                        .param(id)
                        .param(idea.branch())
                        .param(idea.action())
                        .param(idea.resource())
                        .param(form == null ? null : form.word())
                        .param(idea.hours())
                        .param(idea.from())
                        .param(idea.due())
                        .param(idea.place())
                        .param(idea.product())
                        .param(idea.shown())
                        .param(why)
                        .param(author)
                        .update()
                == 1;
    }

    void answer(UUID id, String answer, @Nullable String why, UUID person, @Nullable UUID step) {
        jdbc.sql(
                        """
                update proposal set answer = ?, answer_why = ?, answered_by = ?, answered_at = now(), step_id = ? where id = ?""")
                .param(answer)
                .param(why)
                .param(person)
                .param(step)
                .param(id)
                .update();
    }

    /** All ideas for a journey, those without an answer first, then the newest. */
    List<ProposalLook> of(JourneyId journey) {
        return jdbc.sql(
                        "select * from proposal where journey_id = ? order by answer is not null, recorded_at desc, id desc")
                .param(journey.value())
                .query((row, n) -> look(row))
                .list();
    }

    Optional<ProposalLook> find(UUID id) {
        return jdbc.sql("select * from proposal where id = ?")
                .param(id)
                .query((row, n) -> look(row))
                .optional();
    }

    Optional<JourneyId> journey(UUID id) {
        return jdbc.sql("select journey_id from proposal where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(JourneyId::new);
    }

    private static ProposalLook look(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new ProposalLook(
                row.getObject("id", UUID.class),
                row.getObject("branch_id", UUID.class),
                PlannedRow.of(row),
                row.getString("why"),
                row.getObject("author_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("answer"),
                row.getString("answer_why"),
                answered == null ? null : answered.toInstant(),
                row.getObject("step_id", UUID.class));
    }
}
