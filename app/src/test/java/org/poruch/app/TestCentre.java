package org.poruch.app;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.poruch.app.storage.CentreContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** One centre of a test, and its people at their screens. */
public final class TestCentre {
    public final UUID id;
    public final String word;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Map<String, TestPerson> people = new ConcurrentHashMap<>();

    TestCentre(
            UUID id, String word, MockMvc mvc, JdbcClient jdbc, TransactionTemplate transactions) {
        this.id = id;
        this.word = word;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Somebody of the cast, signed in with a token. */
    public TestPerson person(String login) {
        return people.computeIfAbsent(
                login,
                name -> {
                    var person =
                            sql(
                                    db ->
                                            db.sql("select id from person where login = ?")
                                                    .param(name)
                                                    .query(UUID.class)
                                                    .single());
                    return new TestPerson(person, name + "@" + word, mvc);
                });
    }

    /** Looks into this centre's data as the application's own role. */
    public <T> T sql(Function<JdbcClient, T> look) {
        return CentreContext.in(id, () -> transactions.execute(status -> look.apply(jdbc)));
    }
}
