package org.poruch.app.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * One page: rendered to bytes as a whole, so that a fault half-way sends nothing, then compressed
 * and sent.
 */
final class JteView implements View {
    private static final int WORTH_COMPRESSING = 1024;

    private final TemplateEngine engine;
    private final String template;

    JteView(TemplateEngine engine, String template) {
        this.engine = engine;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    @SuppressWarnings("unchecked") // the engine reads the map, it does not write into it
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput();
        engine.render(template, model == null ? Map.of() : (Map<String, Object>) model, page);
        response.setContentType(getContentType());
        response.addHeader("Vary", "Accept-Encoding");
        if (page.getContentLength() > WORTH_COMPRESSING && compressible(request)) {
            sendCompressed(page, response);
        } else {
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }

    /**
     * Only what is read: the answer to a form may be kept under its once-key, and is kept as it is.
     */
    private static boolean compressible(HttpServletRequest request) {
        return request.getMethod().equals("GET") && AcceptedEncoding.gzip(request);
    }

    private static void sendCompressed(Utf8ByteOutput page, HttpServletResponse response)
            throws IOException {
        try (Gzip gzip = Gzip.idle()) {
            gzip.pack(page.toByteArray());
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(gzip.size());
            gzip.writeTo(response.getOutputStream());
        }
    }
}
