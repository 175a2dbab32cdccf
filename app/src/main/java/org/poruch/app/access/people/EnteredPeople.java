package org.poruch.app.access.people;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new entry is compared with: who and what stands in the centre's list already. */
@Component
@Transactional(readOnly = true)
class EnteredPeople {
    private final JdbcClient jdbc;

    EnteredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A login stays taken also by those who have left. */
    boolean login(String login) {
        return jdbc.sql("select count(*) from person where login = ?")
                        .param(login)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean school(UUID school) {
        return jdbc.sql("select count(*) from school where id = ?")
                        .param(school)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A grown-up by id or by login, with the centre's name or without. */
    @Nullable UUID adult(String idOrLogin) {
        var login = idOrLogin.toLowerCase(Locale.ROOT).replaceFirst("@.*$", "");
        return jdbc.sql(
                        "select id from person where (cast(id as text) = ? or login = ?) and not child and left_at is null")
                .params(login, login)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
