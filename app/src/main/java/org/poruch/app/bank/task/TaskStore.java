package org.poruch.app.bank.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TaskStore {
    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is put down once and stays: where it came from and where it hangs. */
    record Source(
            UUID id,
            JourneyId journey,
            UUID product,
            int version,
            String part,
            @Nullable UUID step,
            @Nullable UUID proposal) {}

    void insert(Source source, @Nullable String text, @Nullable String level, UUID author) {
        jdbc.sql(
                        """
                insert into task (id, journey_id, product_id, product_version, part, step_id, proposal_id, text, level, author_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(source.id())
                .param(source.journey().value())
                .param(source.product())
                .param(source.version())
                .param(source.part())
                .param(source.step())
                .param(source.proposal())
                .param(text)
                .param(level)
                .param(author)
                .update();
    }

    void change(UUID task, @Nullable String text, @Nullable String level) {
        jdbc.sql("update task set text = ?, level = ?, version = version + 1 where id = ?")
                .param(text)
                .param(level)
                .param(task)
                .update();
    }

    /** The task was compared with this version of its product. */
    void compared(UUID task, int version) {
        jdbc.sql("update task set product_version = ?, version = version + 1 where id = ?")
                .params(version, task)
                .update();
    }
}
