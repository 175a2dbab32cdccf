package org.poruch.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.UUID;
import org.poruch.app.people.Role;
import org.poruch.app.storage.FirstRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is signed in. Kept in PostgreSQL, so a restart signs nobody out; touched once in five
 * minutes.
 */
@Component
class Sessions {
    static final Duration PAGE_LIFE = Duration.ofDays(14);
    static final Duration TOKEN_LIFE = Duration.ofDays(90);
    private static final Duration TOUCH = Duration.ofMinutes(5);

    private static final String HOLDER =
            """
            select s.centre_id, c.short, c.time_zone, p.id as person_id, p.name, p.language, p.theme, p.child, s.kind, s.csrf,
                s.touched_at,
                array(select r.role from role r
                    where r.person_id = p.id and r.from_day <= (now() at time zone c.time_zone)::date
                        and (r.until_day is null or r.until_day >= (now() at time zone c.time_zone)::date)) as roles
            from session s
                join centre c on c.id = s.centre_id
                join person p on p.id = s.person_id
            where s.hash = ? and s.centre_id = current_centre() and s.expires_at > now() and p.left_at is null
            """;

    /** Somebody else's long request in the same browser holds no other one up. */
    private static final String TOUCH_IF_FREE =
            """
            update session set touched_at = ?, expires_at = case when kind = 'page' then ? else expires_at end
            where hash = (select hash from session where hash = ? for update skip locked)
            """;

    private final FirstRead first;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(FirstRead first, JdbcClient jdbc, Clock clock) {
        this.first = first;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Opened(Secret secret, Instant expires) {}

    Opened open(UUID centre, String centreShort, UUID person, boolean token) {
        var secret = Secret.of(centreShort);
        var expires = clock.instant().plus(token ? TOKEN_LIFE : PAGE_LIFE);
        jdbc.sql(
                        """
                insert into session (hash, centre_id, person_id, kind, csrf, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        secret.hash(),
                        centre,
                        person,
                        token ? "token" : "page",
                        Secret.random(16),
                        Timestamp.from(expires))
                .update();
        return new Opened(secret, expires);
    }

    /**
     * @param prolonged it was touched just now, and lives a whole life again
     */
    record Found(Visitor visitor, boolean prolonged) {}

    /**
     * Begins the transaction of the request with the question who asks. A token opens no page, for
     * it needs no protection against forgery; a page's session is no token.
     */
    FirstRead.Begun<Found> begin(Secret secret, boolean token) {
        var hash = secret.hash();
        var begun = first.begin(HOLDER, hash, (row, n) -> read(row, hash));
        try {
            var found =
                    begun.found()
                            .filter(each -> each.visitor().token() == token)
                            .map(each -> new Found(each.visitor(), touched(hash, each.touched())));
            return new FirstRead.Begun<>(begun.transaction(), found);
        } catch (RuntimeException fault) {
            first.drop(begun);
            throw fault;
        }
    }

    private record Read(Visitor visitor, Instant touched) {}

    private static Read read(ResultSet row, byte[] hash) throws SQLException {
        return new Read(visitor(row, hash), row.getTimestamp("touched_at").toInstant());
    }

    private static Visitor visitor(ResultSet row, byte[] hash) throws SQLException {
        return new Visitor(
                row.getObject("centre_id", UUID.class),
                row.getString("short"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("language"),
                row.getString("theme"),
                row.getBoolean("child"),
                roles((String[]) row.getArray("roles").getArray()),
                Secret.hex(row.getBytes("csrf")),
                Secret.hex(hash),
                "token".equals(row.getString("kind")));
    }

    private static EnumSet<Role> roles(String[] words) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(words).map(Role::of).forEach(roles::add);
        return roles;
    }

    private boolean touched(byte[] hash, Instant last) {
        var now = clock.instant();
        return last.plus(TOUCH).isBefore(now)
                && jdbc.sql(TOUCH_IF_FREE)
                                .params(
                                        Timestamp.from(now),
                                        Timestamp.from(now.plus(PAGE_LIFE)),
                                        hash)
                                .update()
                        == 1;
    }

    void close(Visitor visitor) {
        jdbc.sql("delete from session where hash = ?")
                .param(HexFormat.of().parseHex(visitor.session()))
                .update();
    }

    /** Ends every other session and token of this person. */
    void closeOthers(Visitor visitor) {
        jdbc.sql("delete from session where centre_id = ? and person_id = ? and hash <> ?")
                .params(
                        visitor.centre(),
                        visitor.person(),
                        HexFormat.of().parseHex(visitor.session()))
                .update();
    }

    /** In how many browsers somebody is signed in as this person now. */
    int pages(Visitor visitor) {
        return jdbc.sql(
                        "select count(*) from session where centre_id = ? and person_id = ? and kind = 'page' and expires_at > ?")
                .params(visitor.centre(), visitor.person(), Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    void closeAll(UUID centre, UUID person) {
        jdbc.sql("delete from session where centre_id = ? and person_id = ?")
                .params(centre, person)
                .update();
    }
}
