package org.poruch.app.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poruch.app.page.view.Assets;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Serves the static files from memory. Their names carry a hash, so a browser asks for each only
 * once a year.
 */
@Component("/static/**")
class StaticFiles implements HttpRequestHandler {
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Assets.Asset asset = Assets.at(request.getRequestURI());
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", asset.etag());
        response.setHeader("Vary", "Accept-Encoding");
        if (asset.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(asset, AcceptedEncoding.gzip(request), response);
        }
    }

    private static void send(Assets.Asset asset, boolean gzip, HttpServletResponse response)
            throws IOException {
        byte[] body = gzip ? asset.gzipped() : asset.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
