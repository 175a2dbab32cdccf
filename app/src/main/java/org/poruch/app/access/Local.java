package org.poruch.app.access;

/** Where a form sends its reader afterwards: only to addresses of this site. */
final class Local {
    private Local() {}

    static String address(String to) {
        return to.matches("/(?![/\\\\])[^\\\\{}\\p{Cntrl}]{0,500}") ? to : "/";
    }
}
