package org.poruch.app.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * A request whose JSON body can be read twice: for its fingerprint, and by the controller. Forms
 * are left alone.
 */
final class KeptBodyRequest extends HttpServletRequestWrapper {
    private final int most;
    private byte @Nullable [] body;

    /**
     * @param most how long a body may be that did not say so at its beginning
     */
    KeptBodyRequest(HttpServletRequest request, DataSize most) {
        super(request);
        this.most = Math.toIntExact(most.toBytes());
    }

    boolean form() {
        var type = getContentType();
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/"));
    }

    byte[] body() throws IOException {
        if (body == null) {
            byte[] read = super.getInputStream().readNBytes(most + 1);
            if (read.length > most) {
                throw new MaxUploadSizeExceededException(most);
            }
            body = read;
        }
        return body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return form() ? super.getInputStream() : new Again(new ByteArrayInputStream(body()));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return form()
                ? super.getReader()
                : new BufferedReader(new StringReader(new String(body(), StandardCharsets.UTF_8)));
    }

    private static final class Again extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = Objects.requireNonNull(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException(
                    "The body has been read already. Maybe read it without a listener?");
        }
    }
}
