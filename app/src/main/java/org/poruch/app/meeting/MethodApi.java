package org.poruch.app.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.meeting.view.MethodsPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MethodApi {
    private final Meetings meetings;
    private final MethodQueries queries;

    MethodApi(Meetings meetings, MethodQueries queries) {
        this.meetings = meetings;
        this.queries = queries;
    }

    record Counts(List<MethodsPage.Count> items) {}

    record HelpedBody(@Nullable String helped) {}

    @GetMapping("/api/v1/methods")
    @Who(Rule.TUTOR_ROLE)
    Counts counts(Visitor visitor) {
        return new Counts(queries.of(visitor.person()));
    }

    @PutMapping("/api/v1/meetings/{meeting}/helped")
    @Who(Rule.TUTEE)
    HelpedBody helped(
            @PathVariable UUID meeting,
            @RequestBody HelpedBody body,
            Standing standing,
            Visitor visitor) {
        var helped = MethodController.read(String.valueOf(body.helped()));
        meetings.helped(meeting, helped, standing, visitor);
        return new HelpedBody(helped.word());
    }
}
