package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.poruch.app.page.OnceKeyReused;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * An unsafe request is one transaction: it is committed when the answer is 2xx or 3xx, and before
 * the answer leaves. With a once-key the answer is kept in the same transaction, and the same key
 * gets it again.
 */
final class OneTransactionFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * Here somebody becomes another one, perhaps of another centre; what they write has a
     * transaction of its own.
     */
    private static final Set<String> DOORS = Set.of("/sign-in", "/slip", "/api/v1/tokens");

    private final TransactionTemplate transactions;
    private final OnceKeys keys;
    private final HandlerExceptionResolver refusals;

    OneTransactionFilter(
            TransactionTemplate transactions, OnceKeys keys, HandlerExceptionResolver refusals) {
        this.transactions = transactions;
        this.keys = keys;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                || DOORS.contains(request.getRequestURI())
                || SessionFilter.visitor(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new KeptBodyRequest(request);
        var answer = new HeldResponse(response);
        try {
            transactions.executeWithoutResult(
                    status -> {
                        if (!answered(kept, answer, chain)) {
                            status.setRollbackOnly();
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Escaped e) {
            throw e.cause();
        } catch (OnceKeyReused reused) {
            refusals.resolveException(request, response, null, reused);
            return;
        }
        answer.copyBodyToResponse();
    }

    private boolean answered(KeptBodyRequest request, HeldResponse answer, FilterChain chain) {
        try {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new Escaped(e);
        }
    }

    private static final class Escaped extends RuntimeException {
        private final ServletException cause;

        Escaped(ServletException cause) {
            super(cause);
            this.cause = cause;
        }

        ServletException cause() {
            return cause;
        }
    }
}
