package org.poruch.app.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Founds a centre. Only the owner of the tables may, so it is done from the command line. */
public record Founding(JdbcClient owner) {
    private static final Pattern SHORT = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public static boolean fits(String word) {
        return SHORT.matcher(word).matches();
    }

    /** False when there is such a centre already. */
    public boolean found(String word, String name, ZoneId zone) {
        return owner.sql(
                                "insert into centre (id, short, name, time_zone) values (?, ?, ?, ?) on conflict do nothing")
                        .params(UuidCreator.getTimeOrderedEpoch(), word, name, zone.getId())
                        .update()
                == 1;
    }
}
