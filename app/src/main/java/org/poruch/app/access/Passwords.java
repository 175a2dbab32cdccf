package org.poruch.app.access;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords, kept as bcrypt of a SHA-256, so that a long phrase counts to its last letter. */
@Component
public class Passwords {
    public static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(10);
    private final String nobodys = bcrypt.encode("nobody");
    private final JdbcClient jdbc;

    Passwords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(UUID person) {
        return jdbc.sql("select hash from credential where person_id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /**
     * Needs no database, and takes as long for an account without a password, or for none at all,
     * as for one with.
     */
    boolean matches(Optional<String> hash, String password) {
        return bcrypt.matches(digest(password), hash.orElse(nobodys)) && hash.isPresent();
    }

    public String hash(String password) {
        return bcrypt.encode(digest(password));
    }

    /** Stores a hash that {@link #hash} made. */
    public void set(UUID person, String hash) {
        jdbc.sql(
                        """
                insert into credential (person_id, hash) values (?, ?)
                on conflict (centre_id, person_id) do update set hash = excluded.hash, changed_at = now()""")
                .params(person, hash)
                .update();
    }

    /**
     * Puts a new hash in the place of the one that was proved; false if that has gone meanwhile.
     */
    boolean replace(UUID person, String proved, String hash) {
        return jdbc.sql(
                                "update credential set hash = ?, changed_at = now() where person_id = ? and hash = ?")
                        .params(hash, person, proved)
                        .update()
                == 1;
    }

    /** Refuses a new password that is short, endless or the login. */
    static void check(String password, String login) {
        var name = password.strip().toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Invalid(Faults.of("password", "access.fault.short"));
        }
        if (password.length() > LONGEST) {
            throw new Invalid(Faults.of("password", "access.fault.long"));
        }
        if (name.equals(login) || name.startsWith(login + "@")) {
            throw new Invalid(Faults.of("password", "access.fault.login"));
        }
    }

    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Secret.hash(password));
    }
}
