package org.poruch.app.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time ways in, printed for an invitation or a lost password. Nobody sets another's password.
 */
@Component
@Transactional
public class Slips {
    public static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    public Slips(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A slip as it is handed out.
     *
     * @param code in groups of four, shown once; only its hash is kept
     */
    public record Slip(String code, Instant expires) {}

    record Holder(UUID person, String login) {}

    /**
     * Makes a slip; earlier ones of this person no longer open anything. Its owner sees that it was
     * made.
     *
     * @param by who made it; null from the command line
     */
    public Slip make(UUID person, @Nullable UUID by) {
        var secret =
                Secret.forPaper(
                        jdbc.sql("select short from centre where id = current_centre()")
                                .query(String.class)
                                .single());
        var expires = clock.instant().plus(LIFE);
        forget(person);
        jdbc.sql("insert into slip (hash, person_id, made_by, expires_at) values (?, ?, ?, ?)")
                .param(secret.hash())
                .param(person)
                .param(by)
                .param(Timestamp.from(expires))
                .update();
        jdbc.sql("insert into way_in (person_id, made_by) values (?, ?)")
                .param(person)
                .param(by)
                .update();
        return new Slip(secret.inFours(), expires);
    }

    /** Whose slip this is, as long as it opens something. */
    Optional<Holder> holder(Secret secret) {
        return jdbc.sql(
                        """
                select p.id as person, p.login from slip s join person p on p.id = s.person_id
                where s.hash = ? and s.used_at is null and s.expires_at > ? and p.left_at is null""")
                .params(secret.hash(), Timestamp.from(clock.instant()))
                .query(Holder.class)
                .optional();
    }

    /** Uses a slip up, and says whose it was. Unknown, used and expired ones are alike. */
    Optional<Holder> use(Secret secret) {
        var holder =
                jdbc.sql(
                                """
                update slip s set used_at = now() from person p
                where s.hash = ? and s.used_at is null and s.expires_at > ? and p.id = s.person_id and p.left_at is null
                returning p.id as person, p.login""")
                        .params(secret.hash(), Timestamp.from(clock.instant()))
                        .query(Holder.class)
                        .optional();
        holder.ifPresent(each -> forget(each.person()));
        return holder;
    }

    /** What was made for this person and not used opens nothing from now on. */
    void forget(UUID person) {
        jdbc.sql("delete from slip where person_id = ? and used_at is null").param(person).update();
    }
}
