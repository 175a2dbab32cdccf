package org.poruch.app.programme;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class ProgrammeStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProgrammeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Holds the programme of a journey until the transaction ends. */
    Optional<UUID> hold(JourneyId journey) {
        return jdbc.sql(
                        """
                select g.id from programme g where g.id = (select programme_id from programme_member where journey_id = ?)
                for update""")
                .param(journey.value())
                .query(UUID.class)
                .optional();
    }

    void begin(UUID id, TrunkReading trunk, UUID person) {
        jdbc.sql(
                        """
                insert into programme (id, version, title, goal, steps, author_id, changed_by)
                values (?, 1, ?, ?, ?::jsonb, ?, ?)""")
                .param(id)
                .param(trunk.title())
                .param(trunk.goal())
                .param(json.writeValueAsString(trunk.steps()))
                .param(person)
                .param(person)
                .update();
        keep(id);
    }

    void change(UUID id, TrunkReading trunk, UUID person) {
        jdbc.sql(
                        """
                update programme set version = version + 1, title = ?, goal = ?, steps = ?::jsonb, changed_by = ?, recorded_at = now()
                where id = ?""")
                .param(trunk.title())
                .param(trunk.goal())
                .param(json.writeValueAsString(trunk.steps()))
                .param(person)
                .param(id)
                .update();
        keep(id);
    }

    private void keep(UUID id) {
        jdbc.sql(
                        """
                insert into programme_version (programme_id, version, title, goal, steps, person_id)
                select id, version, title, goal, steps, changed_by from programme where id = ?""")
                .param(id)
                .update();
    }

    void join(UUID programme, UUID journey, UUID person) {
        jdbc.sql(
                        """
                insert into programme_member (journey_id, programme_id, added_by) values (?, ?, ?) on conflict do nothing""")
                .params(journey, programme, person)
                .update();
    }

    void part(UUID programme, UUID journey) {
        jdbc.sql("delete from programme_member where journey_id = ? and programme_id = ?")
                .params(journey, programme)
                .update();
    }

    void taken(JourneyId journey, int version) {
        jdbc.sql("update programme_member set taken_version = ? where journey_id = ?")
                .params(version, journey.value())
                .update();
    }
}
