package org.poruch.app.access;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
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

    /** Takes as long for an account without a password, or for none at all, as for one with. */
    boolean fits(@org.jspecify.annotations.Nullable UUID person, String password) {
        return matches(
                person == null
                        ? Optional.empty()
                        : jdbc.sql("select hash from credential where person_id = ?")
                                .param(person)
                                .query(String.class)
                                .optional(),
                password);
    }

    /** The same for a hash that was read before: the slow part needs no database. */
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

    /** What is wrong with a new password: the key of the sentence that says so, or null. */
    static @org.jspecify.annotations.Nullable String fault(String password, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "access.fault.short";
        }
        if (password.length() > LONGEST) {
            return "access.fault.long";
        }
        var name = password.strip().toLowerCase(java.util.Locale.ROOT);
        return name.equals(login) || name.startsWith(login + "@") ? "access.fault.login" : null;
    }

    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Secret.hash(password));
    }
}
