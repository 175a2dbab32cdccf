package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.address.Address;
import org.poruch.app.address.Addresses;
import org.poruch.app.storage.CentreContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every address × every person of the cast × a teacher's journey, a child's, one of another centre,
 * one that does not exist. The list of addresses is the product's own; what each may is worked out
 * here a second time, from the names of the rules alone.
 */
@Story
class AccessTests {
    private static final List<String> EVERYBODY =
            List.of(
                    "nobody", "nadiia", "olena", "sofiia", "bohdan", "iryna", "petro", "andrii",
                    "danylo", "oksana", "marta", "stepan", "admin");
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Autowired TransactionTemplate transactions;

    @Test
    void nobodyReachesWhatTheRuleDoesNotOpen() throws Exception {
        var here = cast.centre();
        var there = Scene.ofTeacher(cast.centre());
        var scenes = List.of(Scene.ofTeacher(here), Scene.ofChild(here));
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (var address : Addresses.all()) {
            for (var login : EVERYBODY) {
                for (var cell : cells(address, login, here, scenes, there)) {
                    cells++;
                    int status = status(here, login, address, cell.path());
                    if (!cell.expected().fits(status)) {
                        wrong.add(
                                "%s %s for %s (%s): %d, expected %s"
                                        .formatted(
                                                address.method(),
                                                address.path(),
                                                login,
                                                cell.what(),
                                                status,
                                                cell.expected()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(1000);
    }

    /** What the rule's names promise for one address, person and thing. */
    private enum Expected {
        OPEN,
        REFUSED,
        UNKNOWN,
        SIGN_IN;

        boolean fits(int status) {
            return switch (this) {
                case OPEN -> status != 401 && status != 403 && status != 404 && status < 500;
                case REFUSED -> status == 403;
                case UNKNOWN -> status == 404;
                case SIGN_IN -> status == 401 || status == 302 || status == 303;
            };
        }
    }

    private record Cell(String what, String path, Expected expected) {}

    private static List<Cell> cells(
            Address address, String login, TestCentre here, List<Scene> scenes, Scene there) {
        if (address.path().startsWith("/static/")) {
            return List.of();
        }
        var kinds =
                VARIABLE.matcher(address.path()).results().map(found -> found.group(1)).toList();
        boolean onJourney =
                kinds.stream()
                        .anyMatch(kind -> there.ids().containsKey(kind) || kind.equals("consent"));
        if (!onJourney) {
            return List.of(
                    new Cell(
                            "without a journey",
                            Paths.plain(address.path(), here),
                            plain(address, login)));
        }
        var cells = new ArrayList<Cell>();
        for (var scene : scenes) {
            if (kinds.stream()
                    .allMatch(kind -> scene.ids().containsKey(kind) || Paths.number(kind))) {
                cells.add(
                        new Cell(
                                scene.tutee(),
                                Paths.of(address.path(), scene.ids()),
                                expected(address, login, scene, kinds.getLast())));
            }
        }
        if (!kinds.contains("consent")) {
            cells.add(
                    new Cell(
                            "another centre",
                            Paths.of(address.path(), there.ids()),
                            unknown(address, login)));
        }
        cells.add(
                new Cell(
                        "missing",
                        VARIABLE.matcher(address.path()).replaceAll(UUID.randomUUID().toString()),
                        unknown(address, login)));
        return cells;
    }

    private static Expected unknown(Address address, String login) {
        return address.who().contains("anyone")
                ? Expected.OPEN
                : login.equals("nobody") ? Expected.SIGN_IN : Expected.UNKNOWN;
    }

    private static Expected plain(Address address, String login) {
        if (address.who().contains("anyone")) {
            return needsToken(address, login) ? Expected.REFUSED : Expected.OPEN;
        }
        if (login.equals("nobody")) {
            return Expected.SIGN_IN;
        }
        if (address.path().contains("{token}") || address.path().contains("{unsent}")) {
            return Expected.UNKNOWN;
        }
        return address.who().contains("signed-in")
                        || address.who().contains("acquainted")
                        || address.who().stream().anyMatch(name -> Roles.of(login).contains(name))
                ? Expected.OPEN
                : Expected.REFUSED;
    }

    /** A form of a page is sent with the token of its page, also by a guest. */
    private static boolean needsToken(Address address, String login) {
        return login.equals("nobody") && !address.safe() && !address.path().startsWith("/api/");
    }

    private static Expected expected(Address address, String login, Scene scene, String kind) {
        if (login.equals("nobody")) {
            return Expected.SIGN_IN;
        }
        var relations = scene.relations(login);
        if (relations.isEmpty()
                || !Audiences.of(kind).knows(relations, login.equals(scene.authors().get(kind)))) {
            return Expected.UNKNOWN;
        }
        boolean author = login.equals(scene.authors().get(kind));
        boolean open =
                address.who().contains("reader")
                        || (address.who().contains("author") && author)
                        || relations.stream().anyMatch(address.who()::contains);
        return open ? Expected.OPEN : Expected.REFUSED;
    }

    private int status(TestCentre here, String login, Address address, String path)
            throws Exception {
        var ask = request(HttpMethod.valueOf(address.method()), URI.create(path));
        if (!login.equals("nobody")) {
            ask.header("Authorization", "Bearer " + here.person(login).token());
        }
        var answer = new HashMap<String, Integer>();
        CentreContext.in(
                here.id,
                () ->
                        transactions.execute(
                                status -> {
                                    status.setRollbackOnly();
                                    try {
                                        answer.put(
                                                "status",
                                                status(mvc.perform(ask).andReturn().getResponse()));
                                    } catch (Exception e) {
                                        throw new IllegalStateException(
                                                address + " for " + login, e);
                                    }
                                    return login;
                                }));
        return Map.copyOf(answer).get("status");
    }

    /** A form that comes without a session is sent to the page that keeps it. */
    private static int status(MockHttpServletResponse response) {
        return "/sign-in/kept".equals(response.getForwardedUrl()) ? 401 : response.getStatus();
    }
}
