package org.poruch.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A body that is too large, or whose parts cannot be told apart, is refused with a sentence in the
 * reader's language before anybody looks for a token in it.
 */
final class BodySizeFilter extends OncePerRequestFilter {
    private final HandlerExceptionResolver refusals;

    BodySizeFilter(HandlerExceptionResolver refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var fault = ArrivalFilter.fault(request);
        if (fault.isPresent()) {
            refusals.resolveException(request, response, null, fault.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
