package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.poruch.app.page.OnceKeyReused;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * An unsafe request is one transaction: it is committed when the answer is 2xx or 3xx, and before
 * the answer leaves. With a once-key the answer is kept in the same transaction, and the same key
 * gets it again.
 */
final class OneTransactionFilter extends OncePerRequestFilter {
    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final OnceKeys keys;
    private final HandlerExceptionResolver refusals;
    private final DataSize most;

    OneTransactionFilter(OnceKeys keys, HandlerExceptionResolver refusals, DataSize most) {
        this.keys = keys;
        this.refusals = refusals;
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean inPieces = Apart.pieces(request) && SessionFilter.visitor(request).isPresent();
        return SAFE.contains(request.getMethod())
                || (RequestTransaction.of(request).isEmpty() && !inPieces);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new KeptBodyRequest(request, most);
        var answer = new HeldResponse(response);
        boolean done = false;
        try {
            done =
                    Apart.pieces(request)
                            ? inPieces(kept, answer, chain)
                            : answered(kept, answer, chain);
        } catch (OnceKeyReused | MaxUploadSizeExceededException refused) {
            refusals.resolveException(request, response, null, refused);
            return;
        } finally {
            boolean well = done;
            RequestTransaction.of(request).ifPresent(transaction -> transaction.end(well));
        }
        answer.copyBodyToResponse();
    }

    /**
     * The key is looked up before and kept after; what lies between has transactions of its own.
     */
    private boolean inPieces(KeptBodyRequest request, HeldResponse answer, FilterChain chain)
            throws ServletException, IOException {
        var key = keys.of(request);
        if (key.isPresent() && keys.answeredBefore(key.get(), answer)) {
            return true;
        }
        chain.doFilter(request, answer);
        if (key.isPresent() && answer.getStatus() < 400) {
            keys.keepLate(key.get(), request, answer);
        }
        return true;
    }

    private boolean answered(KeptBodyRequest request, HeldResponse answer, FilterChain chain)
            throws ServletException, IOException {
        var key = keys.of(request);
        if (key.isPresent() && keys.answerAgain(key.get(), answer)) {
            return true;
        }
        chain.doFilter(request, answer);
        boolean done = answer.getStatus() < 400;
        if (done && key.isPresent()) {
            keys.keep(key.get(), request, answer);
        }
        return done;
    }
}
