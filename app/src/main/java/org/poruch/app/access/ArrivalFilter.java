package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Lets files arrive before anybody goes to the database, so that no connection waits for a slow
 * line; what is too large or cannot be told apart is noted, and refused when it is known who reads
 * the sentence.
 */
final class ArrivalFilter extends OncePerRequestFilter {
    private static final String FAULT = ArrivalFilter.class.getName();

    private final DataSize most;
    private final DataSize mostWithFiles;

    ArrivalFilter(DataSize most, DataSize mostWithFiles) {
        this.most = most;
        this.mostWithFiles = mostWithFiles;
    }

    /** Why this request cannot be taken. */
    static Optional<Exception> fault(HttpServletRequest request) {
        return Optional.ofNullable((Exception) request.getAttribute(FAULT));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        boolean parts = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        long room = (parts ? mostWithFiles : most).toBytes();
        if (request.getContentLengthLong() > room) {
            request.setAttribute(FAULT, new MaxUploadSizeExceededException(room));
        } else if (parts && somebody(request)) {
            arrive(request, room);
        }
        chain.doFilter(request, response);
    }

    /** For a stranger nothing is unpacked. */
    private static boolean somebody(HttpServletRequest request) {
        return request.getHeader("Authorization") != null || request.getCookies() != null;
    }

    private static void arrive(HttpServletRequest request, long room) {
        try {
            request.getParts();
        } catch (ServletException | IllegalStateException | IOException broken) {
            request.setAttribute(
                    FAULT,
                    large(broken)
                            ? new MaxUploadSizeExceededException(room)
                            : new MultipartException("The parts cannot be told apart."));
        }
    }

    private static boolean large(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().contains("Size")) {
                return true;
            }
        }
        return false;
    }
}
