package org.poruch.app.route.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.poruch.app.access.Standing;
import org.poruch.app.route.map.view.DiaryPage.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was written and said on the days of a journey, as far as this reader may see it. */
@Component
class DiaryQueries {
    private static final String WRITTEN =
            """
            select id, kind, happened_on, words ->> 'title' as title, words ->> 'text' as text, words ->> 'worked' as worked,
                words ->> 'didNot' as did_not, words ->> 'willTry' as will_try
            from thread_line
            where journey_id = :journey and about is null
                and kind in ('probe', 'diary', 'reflection', 'difficulty', 'result', 'meeting')
                and (author_id = :reader or audience = any(:audiences))
            order by happened_on desc, recorded_at desc limit 300
            """;

    private final JdbcClient jdbc;

    DiaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> written(Standing reader) {
        return jdbc.sql(WRITTEN)
                .param("journey", reader.journey().value())
                .param("reader", reader.person())
                .param("audiences", reader.audiences().toArray(String[]::new))
                .query((row, n) -> item(row))
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var at = kind.equals("meeting") ? "/meetings/" : "/entries/";
        var texts =
                Stream.of(
                                row.getString("title"),
                                row.getString("text"),
                                row.getString("worked"),
                                row.getString("did_not"),
                                row.getString("will_try"))
                        .filter(Objects::nonNull)
                        .toList();
        return new Item(
                at + row.getObject("id", UUID.class),
                kind,
                "done",
                "",
                row.getObject("happened_on", java.time.LocalDate.class),
                texts);
    }
}
