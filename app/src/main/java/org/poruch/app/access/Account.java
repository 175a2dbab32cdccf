package org.poruch.app.access;

import java.util.UUID;
import org.poruch.app.page.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody changes about the own account. */
@Component
@Transactional
class Account {
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    Account(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String login(UUID person) {
        return jdbc.sql("select login from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    void name(UUID person, String raw) {
        var given = new Given();
        var name = given.text("name", raw, LONGEST_NAME);
        given.check();
        jdbc.sql("update person set name = ? where id = ?").params(name, person).update();
    }

    void language(UUID person, String language) {
        jdbc.sql("update person set language = ? where id = ?").params(language, person).update();
    }

    void theme(UUID person, String theme) {
        jdbc.sql("update person set theme = ? where id = ?").params(theme, person).update();
    }
}
