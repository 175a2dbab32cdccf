package org.poruch.app.access;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.view.TokenRow;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens with the names that their owners gave them. */
@Component
@Transactional
class Tokens {
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Sessions sessions;

    Tokens(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** Makes a token; it is told once, and only its hash is kept. */
    String make(Visitor visitor, String rawName) {
        var given = new Given();
        var name = given.text("name", rawName, LONGEST);
        given.check();
        var opened = sessions.open(visitor.centre(), visitor.centreShort(), visitor.person(), true);
        jdbc.sql("insert into token_name (id, person_id, session_hash, name) values (?, ?, ?, ?)")
                .params(
                        UuidCreator.getTimeOrderedEpoch(),
                        visitor.person(),
                        opened.secret().hash(),
                        name)
                .update();
        return opened.secret().text();
    }

    List<TokenRow> of(Visitor visitor) {
        return jdbc.sql(
                        """
                select n.id, n.name, s.made_at as made, s.expires_at as expires
                from token_name n join session s on s.hash = n.session_hash
                where n.person_id = ? and s.expires_at > now() order by s.made_at desc limit 200""")
                .param(visitor.person())
                .query(
                        (row, n) ->
                                new TokenRow(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getTimestamp("made").toInstant(),
                                        row.getTimestamp("expires").toInstant()))
                .list();
    }

    void revoke(Visitor visitor, UUID token) {
        int ended =
                jdbc.sql(
                                "delete from session where hash = (select session_hash from token_name where id = ? and person_id = ?)")
                        .params(token, visitor.person())
                        .update();
        if (ended == 0) {
            throw new NotFound();
        }
    }
}
