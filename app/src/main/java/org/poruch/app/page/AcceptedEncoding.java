package org.poruch.app.page;

import jakarta.servlet.http.HttpServletRequest;

/** Whether the other side can unpack. */
final class AcceptedEncoding {
    private AcceptedEncoding() {}

    static boolean gzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf("gzip");
        return at >= 0
                && !accepted.startsWith(";q=0,", at + 4)
                && !accepted.substring(at + 4).equals(";q=0");
    }
}
