package org.poruch.app.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Slips;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.access.view.PersonSlipPage;
import org.poruch.app.access.view.SlipSheet;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Languages;
import org.poruch.app.page.Messages;
import org.poruch.app.people.Centres;
import org.poruch.app.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a slip for somebody, and shows once the sheet to be printed and handed over. */
@Controller
class PersonSlipController {
    private final PeopleQueries people;
    private final Slips slips;
    private final Centres centres;
    private final Messages messages;

    PersonSlipController(PeopleQueries people, Slips slips, Centres centres, Messages messages) {
        this.people = people;
        this.slips = slips;
        this.centres = centres;
        this.messages = messages;
    }

    @GetMapping("/people/{person}/slip")
    @Who(Rule.KEEPERS)
    ModelAndView show(@PathVariable UUID person, Visitor visitor) {
        var page = new PersonSlipPage(person, face(person, visitor).name(), null);
        return new ModelAndView("people/slip", Map.of("page", page));
    }

    @PostMapping("/people/{person}/slip")
    @Who(Rule.KEEPERS)
    ModelAndView create(@PathVariable UUID person, Visitor visitor, HttpServletResponse response) {
        var face = face(person, visitor);
        var slip = slips.make(person, visitor.person());
        response.setHeader("Cache-Control", "no-store");
        var sheet =
                new SlipSheet(
                        messages.in(Objects.requireNonNullElse(face.language(), Languages.FIRST)),
                        centres.get(visitor.centre()).name(),
                        face.login() + "@" + visitor.centreShort(),
                        slip.code(),
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/slip")
                                .toUriString(),
                        slip.expires(),
                        face.child());
        return new ModelAndView(
                "people/slip", Map.of("page", new PersonSlipPage(person, face.name(), sheet)));
    }

    /** Nobody becomes an administrator by a slip: only administrators make one for another. */
    private Face face(UUID person, Visitor visitor) {
        var face = people.one(person, visitor);
        if (face.roles().contains(Role.ADMIN.word()) && !visitor.is(Role.ADMIN)) {
            throw new Forbidden();
        }
        return face;
    }
}
