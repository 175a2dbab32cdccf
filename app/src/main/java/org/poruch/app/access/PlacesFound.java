package org.poruch.app.access;

import java.util.List;
import java.util.function.Predicate;
import org.poruch.app.page.Messages;
import org.poruch.app.people.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds the pages that everybody of a role has. */
@Component
@Order(3)
class PlacesFound implements Findable {
    private static final List<Place> PLACES =
            List.of(
                    new Place("access.nav.today", "/today", each -> each.is(Role.TUTOR)),
                    new Place(
                            "access.nav.journey",
                            "/journey",
                            each -> each.is(Role.TEACHER) || each.is(Role.PUPIL)),
                    new Place("access.nav.journeys", "/journeys", each -> true),
                    new Place("start.new", "/journeys/new", each -> true),
                    new Place("access.nav.people", "/people", each -> !each.child()),
                    new Place("analysis.share", "/analyses", each -> each.is(Role.TUTOR)),
                    new Place("people.new", "/people/new", Knows::keeper),
                    new Place("access.account", "/account", each -> true),
                    new Place("access.reads", "/account/reads", each -> true),
                    new Place("access.bin", "/bin", each -> true),
                    new Place("access.keys", "/keys", each -> true),
                    new Place("page.help", "/help", each -> true));

    private final Messages messages;

    PlacesFound(Messages messages) {
        this.messages = messages;
    }

    private record Place(String label, String href, Predicate<Visitor> has) {}

    @Override
    public List<Found> find(Sought sought, Visitor visitor) {
        var words = messages.in(visitor.language());
        return PLACES.stream()
                .filter(place -> place.has().test(visitor))
                .map(place -> new Found("page", words.text(place.label()), place.href()))
                .filter(found -> sought.matches(found.text()))
                .toList();
    }
}
