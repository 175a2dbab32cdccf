package org.poruch.app.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.GuestShell;
import org.poruch.app.page.Messages;
import org.poruch.app.page.Shells;
import org.poruch.app.page.view.NavItem;
import org.poruch.app.page.view.Said;
import org.poruch.app.page.view.Shell;
import org.poruch.app.people.Role;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What stands around a page for the person who is signed in. */
@Component
class ReaderShells implements Shells {
    private final GuestShell guests;
    private final Messages messages;
    private final Clock clock;

    ReaderShells(GuestShell guests, Messages messages, Clock clock) {
        this.guests = guests;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Shell of(HttpServletRequest request) {
        return SessionFilter.visitor(request)
                .map(visitor -> of(visitor, request))
                .orElseGet(() -> guests.of(request));
    }

    private Shell of(Visitor visitor, HttpServletRequest request) {
        var path = path(request);
        return new Shell(
                messages.in(visitor.language()),
                visitor.theme(),
                path,
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        ? token.getToken()
                        : "",
                visitor.person(),
                visitor.name(),
                visitor.child(),
                nav(visitor, place(request, path)),
                said(request.getParameter("said"), request.getParameter("undo")),
                visitor.today(clock),
                visitor.zone());
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** One's own journey is the place «my journey», whatever its address. */
    private static String place(HttpServletRequest request, String path) {
        boolean own = Gate.standing(request).filter(Standing::tutee).isPresent();
        return own && path.startsWith("/journeys/") ? "/journey" : path;
    }

    private static List<NavItem> nav(Visitor visitor, String path) {
        var items = new ArrayList<NavItem>();
        if (visitor.is(Role.TUTOR)) {
            items.add(item("today", "/today", "today", path));
        }
        if (visitor.is(Role.TEACHER) || visitor.is(Role.PUPIL)) {
            items.add(item("journey", "/journey", "journey", path));
        }
        items.add(item("journeys", "/journeys", "map", path));
        if (!visitor.child()) {
            items.add(item("people", "/people", "people", path));
        }
        items.add(item("bank", "/bank", "library", path));
        items.add(item("account", "/account", "account", path));
        return items;
    }

    private static NavItem item(String word, String href, String icon, String path) {
        boolean current = path.equals(href) || (path.startsWith(href + "/") && !href.equals("/"));
        return new NavItem("access.nav." + word, href, icon, current, 0);
    }

    /**
     * Only the words that stand in the list of this room's texts can be shown so; only a return can
     * be offered with them.
     */
    private static @Nullable Said said(@Nullable String word, @Nullable String undo) {
        if (word == null || !word.matches("[a-z-]{1,40}")) {
            return null;
        }
        boolean isReturn = undo != null && undo.matches("/[a-z-]{1,40}/[0-9a-f-]{36}/return");
        return new Said("access.said." + word, isReturn ? undo : null);
    }
}
