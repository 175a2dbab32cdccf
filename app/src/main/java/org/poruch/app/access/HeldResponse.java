package org.poruch.app.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that waits for the transaction: also a redirect leaves only after the commit. */
final class HeldResponse extends ContentCachingResponseWrapper {
    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        setStatus(SC_SEE_OTHER);
        setHeader("Location", location);
    }
}
