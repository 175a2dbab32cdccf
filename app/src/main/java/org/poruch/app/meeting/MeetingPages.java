package org.poruch.app.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.meeting.view.MeetingPage;
import org.poruch.app.meeting.view.MeetingsPage;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the protocol of a meeting, or the list of all, together for its reader. */
@Component
@Transactional(readOnly = true)
class MeetingPages {
    private static final int SHOWN = 30;

    private final MeetingQueries queries;
    private final Journeys journeys;

    MeetingPages(MeetingQueries queries, Journeys journeys) {
        this.queries = queries;
        this.journeys = journeys;
    }

    MeetingsPage all(JourneyId journey, Visitor reader, @Nullable UUID after) {
        var found = queries.of(journey, reader.person(), SHOWN + 1, after);
        var shown = found.stream().limit(SHOWN).map(MeetingPages::row).toList();
        return new MeetingsPage(
                journey.value(),
                shown,
                journeys.isWalked(journey),
                found.size() > SHOWN ? shown.getLast().id() : null);
    }

    private static MeetingsPage.Row row(Meeting meeting) {
        return new MeetingsPage.Row(
                meeting.id(),
                meeting.happenedOn(),
                meeting.how().word(),
                meeting.minutes(),
                meeting.notes(),
                meeting.decisions().size());
    }

    MeetingPage of(UUID id, Standing standing, Visitor reader) {
        var meeting = queries.one(id, reader.person()).orElseThrow(NotFound::new);
        var nextHow = meeting.nextHow();
        return new MeetingPage(
                meeting.id(),
                meeting.journey().value(),
                queries.centre(reader.centre()),
                meeting.happenedOn(),
                meeting.how().word(),
                meeting.minutes(),
                meeting.present().stream().map(Someone::name).toList(),
                meeting.notes(),
                meeting.privateNote(),
                meeting.decisions().stream()
                        .map(each -> new MeetingPage.Decision(each.text(), each.dueOn()))
                        .toList(),
                meeting.nextOn(),
                nextHow == null ? null : nextHow.word(),
                meeting.method() == null ? null : meeting.method().word(),
                meeting.helped() == null ? null : meeting.helped().word(),
                standing.tutee(),
                meeting.by().name(),
                meeting.recordedAt(),
                journeys.isWalked(meeting.journey()),
                queries.earlier(id).stream()
                        .map(
                                each ->
                                        new MeetingPage.Earlier(
                                                each.happenedOn(),
                                                each.notes(),
                                                each.decisions(),
                                                each.name(),
                                                each.at()))
                        .toList());
    }
}
