package org.poruch.app.hours;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Asked;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes the time of each form that a tutor sends about a journey, in the transaction of the
 * sending. A form that comes back with faults is not sent yet.
 */
@Component
class Stopwatch implements HandlerInterceptor {
    private final HoursStore store;
    private final Clock clock;

    Stopwatch(HoursStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer) {
        var address =
                String.valueOf(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (!request.getMethod().equals("POST") || !done(answer) || address.contains("/hours")) {
            return;
        }
        Asked.standing(request)
                .filter(standing -> standing.is(Capacity.TUTOR))
                .ifPresent(standing -> take(request, form(request, address), standing));
    }

    private static boolean done(@Nullable ModelAndView answer) {
        var view = answer == null ? null : answer.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    private static Form form(HttpServletRequest request, String address) {
        return "/today".equals(request.getParameter("back")) && address.endsWith("/private-notes")
                ? Form.IN_PASSING
                : Form.at(address);
    }

    private void take(HttpServletRequest request, Form form, Standing standing) {
        var visitor = Asked.visitor(request).orElseThrow();
        var now = clock.instant();
        Opening.of(request.getParameter("_once"), now)
                .ifPresent(opened -> store.take(sending(visitor, standing, form), opened, now));
    }

    private Sending sending(Visitor visitor, Standing standing, Form form) {
        return new Sending(visitor.person(), standing.journey(), form, visitor.today(clock));
    }
}
