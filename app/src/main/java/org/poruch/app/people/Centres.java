package org.poruch.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centres of this installation. */
@Component
public class Centres {
    private final JdbcClient jdbc;

    public Centres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Centre> named(String word) {
        return jdbc.sql("select id, short, name, time_zone from centre where short = ?")
                .param(word)
                .query(Centres::centre)
                .optional();
    }

    public Centre get(UUID id) {
        return jdbc.sql("select id, short, name, time_zone from centre where id = ?")
                .param(id)
                .query(Centres::centre)
                .single();
    }

    public List<Centre> all() {
        return jdbc.sql("select id, short, name, time_zone from centre order by short")
                .query(Centres::centre)
                .list();
    }

    private static Centre centre(ResultSet row, int n) throws SQLException {
        return new Centre(
                row.getObject("id", UUID.class),
                row.getString("short"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")));
    }
}
