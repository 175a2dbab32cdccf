package org.poruch.app.unsent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads unsent forms; every statement names the person whose they are. */
@Component
class UnsentStore {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private static final String MINE =
            """
            select id, form, page, fields, coalesce(binned_at, saved_at) as saved_at from unsent where person_id = :person
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UnsentStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether it is the first of this form. */
    boolean put(UUID id, UUID person, UnsentReading wish) {
        return jdbc.sql(
                        """
                insert into unsent (id, person_id, form, page, fields)
                values (:id, :person, :form, :page, cast(:fields as json))
                on conflict (centre_id, person_id, form) where binned_at is null
                do update set page = excluded.page, fields = excluded.fields, saved_at = clock_timestamp()
                returning id = :id""")
                .param("id", id)
                .param("person", person)
                .param("form", wish.form())
                .param("page", wish.page())
                .param("fields", json.writeValueAsString(wish.fields()))
                .query(Boolean.class)
                .single();
    }

    /** Keeps only the newest ones. */
    void forget(UUID person, int most) {
        jdbc.sql(
                        """
                delete from unsent where id in (
                    select id from unsent where person_id = ? order by saved_at desc offset ?)""")
                .params(person, most)
                .update();
    }

    Optional<Unsent> of(UUID person, String form) {
        return jdbc.sql(MINE + "and form = :form and binned_at is null")
                .param("person", person)
                .param("form", form)
                .query(this::row)
                .optional();
    }

    List<Unsent> of(UUID person) {
        return jdbc.sql(MINE + "and binned_at is null order by saved_at desc")
                .param("person", person)
                .query(this::row)
                .list();
    }

    void delete(UUID person, String form) {
        jdbc.sql("delete from unsent where person_id = ? and form = ? and binned_at is null")
                .params(person, form)
                .update();
    }

    void bin(UUID person, String form) {
        jdbc.sql(
                        "update unsent set binned_at = now() where person_id = ? and form = ? and binned_at is null")
                .params(person, form)
                .update();
    }

    List<Unsent> binned(UUID person) {
        return jdbc.sql(MINE + "and binned_at > now() - interval '30 days' order by binned_at desc")
                .param("person", person)
                .query(this::row)
                .list();
    }

    Optional<Unsent> binned(UUID person, UUID id) {
        return jdbc.sql(MINE + "and id = :id and binned_at > now() - interval '30 days'")
                .param("person", person)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    void giveBack(UUID id) {
        jdbc.sql("update unsent set binned_at = null where id = ?").param(id).update();
    }

    private Unsent row(ResultSet row, int n) throws SQLException {
        return new Unsent(
                row.getObject("id", UUID.class),
                row.getString("form"),
                row.getString("page"),
                json.readValue(row.getString("fields"), FIELDS),
                row.getTimestamp("saved_at").toInstant());
    }
}
