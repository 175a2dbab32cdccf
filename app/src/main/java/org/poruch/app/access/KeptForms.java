package org.poruch.app.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last form of a person that came too late; it waits until it is sent again or another one
 * takes its place.
 */
@Component
@Transactional
class KeptForms {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptForms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Kept(String path, Map<String, String> fields) {}

    void keep(UUID person, KeptForm form) {
        jdbc.sql(
                        """
                insert into kept_form (person_id, path, fields) values (?, ?, ?::jsonb)
                on conflict (centre_id, person_id) do update
                set path = excluded.path, fields = excluded.fields, recorded_at = now()""")
                .params(
                        person,
                        Local.address(form.fields().getOrDefault(KeptForm.PATH, "/")),
                        json.writeValueAsString(form.original()))
                .update();
    }

    Optional<Kept> of(UUID person) {
        return jdbc.sql(
                        "select path, fields from kept_form where person_id = ? and recorded_at > now() - interval '1 day'")
                .param(person)
                .query(
                        (row, n) ->
                                new Kept(
                                        row.getString("path"),
                                        json.readValue(
                                                row.getString("fields"),
                                                new TypeReference<Map<String, String>>() {})))
                .optional();
    }
}
