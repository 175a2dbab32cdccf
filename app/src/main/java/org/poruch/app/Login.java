package org.poruch.app;

import java.util.Locale;
import java.util.regex.Pattern;
import org.poruch.app.people.Centre;
import org.poruch.app.people.Centres;
import org.poruch.app.storage.Errand;

/** An account as it is typed: the login, an at sign, the centre's short name. */
record Login(String name, String centre) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}");

    static Login of(String typed) {
        int at = typed.indexOf('@');
        if (at < 0) {
            throw new CommandRefusal(
                    "The login (%s) must look like iryna@kalynove.".formatted(typed));
        }
        var login =
                new Login(typed.substring(0, at).toLowerCase(Locale.ROOT), typed.substring(at + 1));
        if (!NAME.matcher(login.name).matches()) {
            throw new CommandRefusal(
                    "The login (%s) must be small Latin letters, figures, dots or hyphens, up to 61."
                            .formatted(login.name));
        }
        return login;
    }

    static Centre centre(Errand errand, String word) {
        return new Centres(errand.jdbc())
                .named(word)
                .orElseThrow(
                        () ->
                                new CommandRefusal(
                                        "There is no centre %s. Maybe add it: centre add %s NAME"
                                                .formatted(word, word)));
    }
}
