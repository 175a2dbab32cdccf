package org.poruch.app.access.people;

import java.util.List;
import org.poruch.app.access.Findable;
import org.poruch.app.access.Found;
import org.poruch.app.access.Sought;
import org.poruch.app.access.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds people by name: those whom the visitor may know. */
@Component
@Order(1)
class PeopleFound implements Findable {
    private static final int MOST = 10;

    private final PeopleQueries people;

    PeopleFound(PeopleQueries people) {
        this.people = people;
    }

    @Override
    public List<Found> find(Sought sought, Visitor visitor) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return people.found(new Search(sought.q(), "", null, null, MOST), visitor).stream()
                .map(face -> new Found("person", face.name(), "/people/" + face.id()))
                .toList();
    }
}
