package org.poruch.app;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The licences under which Poruch carries what others made, and the names by which those call them.
 */
enum Licence {
    APACHE_2("Apache-2.0", "(The )?Apache( Software)?( License|-| )[ ,]*(version )?2.0|Apache 2"),
    MIT("MIT", "(The )?MIT( License)?"),
    BSD_0("0BSD", "0BSD"),
    BSD_2("BSD-2-Clause", "BSD-2-Clause"),
    BSD_3(
            "BSD-3-Clause",
            "BSD-3-Clause|BSD|New BSD License|EDL 1.0|Eclipse Distribution License.*"),
    EPL_2("EPL-2.0", "EPL[- ]2.0|Eclipse Public License.*2.0"),
    LGPL_2("LGPL-2.1-only", "LGPL-2.1-only"),
    GPL_2_CLASSPATH(
            "GPL-2.0 with Classpath-exception-2.0", "GPL2 w/ CPE|.*Classpath-exception-2.0"),
    MPL_2("MPL-2.0", "MPL[- ]2.0|Mozilla Public License.*2.0"),
    UNICODE_3("Unicode-3.0", "Unicode-3.0"),
    POSTGRESQL("PostgreSQL", "PostgreSQL( Licen[cs]e)?"),
    CC0("CC0-1.0", "CC0.*|Public Domain.*"),
    OTHER("another licence", ".*");

    private final String spdx;
    private final Pattern names;

    Licence(String spdx, String names) {
        this.spdx = spdx;
        this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    static List<Licence> named(String... names) {
        return Stream.of(names).map(String::strip).map(Licence::named).toList();
    }

    private static Licence named(String name) {
        return Stream.of(values())
                .filter(licence -> licence.names.matcher(name).matches())
                .findFirst()
                .orElse(OTHER);
    }

    String spdx() {
        return spdx;
    }

    boolean mayBeCarried() {
        return this != OTHER;
    }
}
