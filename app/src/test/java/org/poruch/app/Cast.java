package org.poruch.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.poruch.app.access.Passwords;
import org.poruch.app.people.People;
import org.poruch.app.people.Role;
import org.poruch.app.storage.CentreContext;
import org.poruch.app.storage.Database;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people of the tests. {@link #centre()} makes a new centre with all of them, so that no test
 * meets another's data: iryna (teacher), olena, sofiia and bohdan (tutors), petro and andrii
 * (teachers), nadiia (methodologist), danylo (12), oksana (his mother), marta (psychologist),
 * stepan (head), admin.
 */
@TestComponent
public class Cast {
    public static final String PASSWORD = "poruch-test-2026";
    private static final AtomicInteger CENTRES = new AtomicInteger();
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final Database database;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final People people;
    private final Passwords passwords;
    private final TransactionTemplate transactions;
    private final Map<String, String> hash = new ConcurrentHashMap<>();

    Cast(
            Database database,
            MockMvc mvc,
            JdbcClient jdbc,
            People people,
            Passwords passwords,
            TransactionTemplate transactions) {
        this.database = database;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /** A new centre with the whole cast and its school in Verbivka. */
    public TestCentre centre() {
        hash.computeIfAbsent(PASSWORD, passwords::hash);
        var word = "verbivka" + CENTRES.incrementAndGet();
        var id = UuidCreator.getTimeOrderedEpoch();
        TestOwner.sql(
                database,
                "insert into centre (id, short, name, time_zone) values ('%s', '%s', 'Вербівський центр', 'Europe/Kyiv')"
                        .formatted(id, word));
        CentreContext.in(
                id,
                () ->
                        transactions.execute(
                                status -> {
                                    enterAll();
                                    return word;
                                }));
        return new TestCentre(id, word, mvc, jdbc, transactions);
    }

    private void enterAll() {
        var school = UuidCreator.getTimeOrderedEpoch();
        people.addSchool(school, "Вербівський ліцей", "Вербівка");
        enter("iryna", "Ірина Коваль", school, false, Role.TEACHER);
        enter("petro", "Петро Савчук", school, false, Role.TEACHER);
        enter("andrii", "Андрій Лисенко", school, false, Role.TEACHER);
        enter("olena", "Олена Марчук", null, false, Role.TUTOR, Role.TEACHER);
        enter("sofiia", "Софія Бондар", null, false, Role.TUTOR);
        enter("bohdan", "Богдан Ткач", null, false, Role.TUTOR);
        enter("nadiia", "Надія Гриценко", null, false, Role.METHODOLOGIST);
        enter("marta", "Марта Кравець", school, false, Role.SPECIALIST);
        enter("stepan", "Степан Іващук", school, false, Role.HEAD);
        enter("admin", "Адміністратор", null, false, Role.ADMIN);
        var oksana = enter("oksana", "Оксана Мельник", null, false, Role.GUARDIAN);
        people.guard(enter("danylo", "Данило Мельник", school, true, Role.PUPIL), oksana, FROM);
    }

    private UUID enter(String login, String name, UUID school, boolean child, Role... roles) {
        var id = UuidCreator.getTimeOrderedEpoch();
        people.enter(
                new People.NewPerson(
                        id, login, name, "uk", school, null, "математика", null, child));
        List.of(roles).forEach(role -> people.give(id, role, FROM));
        passwords.set(id, hash.computeIfAbsent(PASSWORD, passwords::hash));
        return id;
    }
}
