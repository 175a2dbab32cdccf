package org.poruch.app.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson.Reply;
import org.poruch.app.address.Address;
import org.poruch.app.storage.CentreContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** People of one centre who knock at every address; nothing of what they do stays. */
final class AtTheDoor {
    private final TestCentre centre;
    private final Guest guest;
    private final TransactionTemplate transactions;
    private final Map<String, Seat> seats = new HashMap<>();

    AtTheDoor(TestCentre centre, MockMvc mvc, TransactionTemplate transactions) {
        this.centre = centre;
        this.guest = new Guest(mvc);
        this.transactions = transactions;
    }

    /** A browser in which somebody is signed in. */
    private record Seat(Cookie session, String csrf) {}

    /** An empty request of this person: with a token to the API, with session and form to pages. */
    MockHttpServletRequestBuilder ask(Address address, String path, String login) {
        var ask = request(HttpMethod.valueOf(address.method()), URI.create(path));
        if (api(address)) {
            return ask.header("Authorization", "Bearer " + centre.person(login).token());
        }
        var seat = seats.computeIfAbsent(login, this::seat);
        ask.cookie(seat.session());
        return address.safe() ? ask : ask.param("_csrf", seat.csrf());
    }

    static boolean api(Address address) {
        return address.path().startsWith("/api/");
    }

    private Seat seat(String login) {
        var session = guest.signIn(centre.person(login).login);
        return new Seat(session, Guest.csrf(guest.page("/account", session)));
    }

    /** What the container would have to answer itself is a fault of ours. */
    Reply send(MockHttpServletRequestBuilder ask) {
        try {
            return guest.send(ask);
        } catch (IllegalStateException escaped) {
            return new Reply(
                    500, String.valueOf(escaped.getMessage()), new MockHttpServletResponse());
        }
    }

    /** Does this, looks, and takes it back. */
    <T> T undone(Supplier<T> work) {
        return CentreContext.in(
                centre.id,
                () ->
                        transactions.execute(
                                status -> {
                                    status.setRollbackOnly();
                                    return work.get();
                                }));
    }
}
