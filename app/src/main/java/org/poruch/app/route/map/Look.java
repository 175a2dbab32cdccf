package org.poruch.app.route.map;

import java.util.Locale;

/** In what form a route is looked at. */
enum Look {
    MAP("map"),
    TABLE("route"),
    DIARY("diary");

    private final String path;

    Look(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
