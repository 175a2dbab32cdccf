package org.poruch.app.access.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Knows;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.access.view.PersonPage;
import org.poruch.app.page.view.Choice;
import org.poruch.app.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One person's card, and what one may do next. */
@Controller
class PersonController {
    private final PeopleQueries people;

    PersonController(PeopleQueries people) {
        this.people = people;
    }

    @GetMapping("/people/{person}")
    @Who(Rule.ACQUAINTED)
    ModelAndView show(@PathVariable UUID person, Visitor visitor) {
        var face = people.one(person, visitor);
        boolean self = person.equals(visitor.person());
        var page =
                new PersonPage(
                        face.row(),
                        face.login() == null ? null : face.login() + "@" + visitor.centreShort(),
                        face.post(),
                        face.bornOn(),
                        face.child() ? guardians(person, visitor) : List.of(),
                        !self && (visitor.is(Role.TUTOR) || visitor.is(Role.METHODOLOGIST)),
                        self ? null : asked(face, visitor),
                        Knows.keeper(visitor),
                        self);
        return new ModelAndView("people/person", Map.of("page", page));
    }

    private List<Choice> guardians(UUID child, Visitor visitor) {
        return people.guardians(child, visitor).stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    /** The own journey on which one may ask this tutor to walk beside. */
    private @Nullable UUID asked(Face face, Visitor visitor) {
        return face.roles().contains(Role.TUTOR.word())
                ? people.ownJourneys(visitor).stream().findFirst().orElse(null)
                : null;
    }
}
