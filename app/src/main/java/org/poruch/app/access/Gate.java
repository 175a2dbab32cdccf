package org.poruch.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.SignInNeeded;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Decides before a body is read who may: 401, then 404 to those who may not know the thing, then
 * 403 to those who may see but not do this, then 409 while a child's journey waits for consent.
 * Foreign and missing look alike.
 */
@Component
class Gate implements HandlerInterceptor {
    private static final String STANDING = Standing.class.getName();

    private final Map<String, Things> things;
    private final StandingQueries standings;
    private final Knows knows;
    private final ReadLog reads;
    private final Clock clock;

    Gate(List<Things> things, StandingQueries standings, Knows knows, ReadLog reads, Clock clock) {
        this.things =
                things.stream().collect(Collectors.toUnmodifiableMap(Things::kind, each -> each));
        this.standings = standings;
        this.knows = knows;
        this.reads = reads;
        this.clock = clock;
    }

    static Optional<Standing> standing(HttpServletRequest request) {
        return Optional.ofNullable((Standing) request.getAttribute(STANDING));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var who = method.getMethodAnnotation(Who.class);
        if (who == null || who.value() == Rule.ANYONE) {
            return true;
        }
        var someone = SessionFilter.visitor(request);
        if (someone.isEmpty()) {
            return signInFirst(request, response);
        }
        var visitor = someone.get();
        if (!who.value().admits(visitor)) {
            throw new Forbidden();
        }
        return enter(request, response, who, visitor);
    }

    private boolean enter(
            HttpServletRequest request, HttpServletResponse response, Who who, Visitor visitor)
            throws IOException {
        try {
            meet(visitor, variables(request).get("person"));
            decide(request, visitor, who, named(request));
            if (!ConsentFirst.led(request, response, who)) {
                return true;
            }
        } catch (RuntimeException | IOException refusal) {
            end(request, refusal);
            throw refusal;
        }
        end(request, null);
        return false;
    }

    /** Whoever may not know a person learns nothing, not even that there is one. */
    private void meet(Visitor visitor, @Nullable String person) {
        if (person != null && !knows.person(visitor, person)) {
            throw new NotFound();
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fault) {
        end(request, fault);
    }

    /** What a page read ends before its answer does; an unsafe request is ended by its filter. */
    private static void end(HttpServletRequest request, @Nullable Exception fault) {
        if (OneTransactionFilter.SAFE.contains(request.getMethod())) {
            RequestTransaction.of(request).ifPresent(each -> each.end(fault == null));
        }
    }

    /**
     * A page comes back after sign-in, and so does what was being written; a program gets its 401.
     */
    private static boolean signInFirst(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            throw new SignInNeeded();
        }
        if (Set.of("GET", "HEAD").contains(request.getMethod())) {
            var to = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.sendRedirect("/sign-in?to=" + to);
        } else {
            request.getRequestDispatcher("/sign-in/kept").forward(request, response);
        }
        return false;
    }

    private void decide(
            HttpServletRequest request, Visitor visitor, Who who, Map<String, String> named) {
        if (named.isEmpty()) {
            return;
        }
        var found =
                named.entrySet().stream()
                        .map(name -> find(name.getKey(), name.getValue()))
                        .toList();
        var standing =
                standings.standing(
                        found.getFirst().journey(), visitor.person(), visitor.today(clock));
        if (!found.stream()
                .allMatch(
                        thing ->
                                standing.journey().equals(thing.journey())
                                        && standing.reads(thing))) {
            throw new NotFound();
        }
        found.forEach(thing -> require(who, standing, thing));
        ConsentFirst.refuse(request, who, standing);
        request.setAttribute(STANDING, standing);
        log(request, visitor, who, standing);
    }

    private Thing find(String kind, String id) {
        try {
            return Objects.requireNonNull(things.get(kind))
                    .find(UUID.fromString(id))
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    private static void require(Who who, Standing standing, Thing thing) {
        if (!who.value().admits(standing, thing)) {
            throw new Forbidden();
        }
    }

    private void log(HttpServletRequest request, Visitor visitor, Who who, Standing standing) {
        boolean looks = request.getMethod().equals("GET") && !who.unlogged() && !standing.tutee();
        if (looks && !ConsentFirst.missing(who, standing)) {
            reads.note(visitor, List.of(standing.journey()));
        }
    }

    /** The path variables that name things of known kinds, in the order of the address. */
    private Map<String, String> named(HttpServletRequest request) {
        var named = variables(request);
        named.keySet().retainAll(things.keySet());
        return named;
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        var all = new LinkedHashMap<String, String>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables) {
            variables.forEach((kind, id) -> all.put(String.valueOf(kind), String.valueOf(id)));
        }
        return all;
    }
}
