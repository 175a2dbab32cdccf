package org.poruch.app.access.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.view.ParticipantRow;
import org.poruch.app.access.view.ParticipantsPage;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;

/** Gathers who sees what: one row a person, one sentence each. */
@Component
class WhoSees {
    private final ParticipantQueries queries;
    private final ConsentQueries consents;
    private final Clock clock;

    WhoSees(ParticipantQueries queries, ConsentQueries consents, Clock clock) {
        this.queries = queries;
        this.consents = consents;
        this.clock = clock;
    }

    ParticipantsPage page(Standing standing, Visitor visitor, Faults faults) {
        var today = visitor.today(clock);
        var all = queries.of(standing.journey());
        boolean decides = standing.decides();
        return new ParticipantsPage(
                standing.journey().value(),
                standing.tutee(),
                standing.child(),
                now(standing, all, today),
                all.stream()
                        .filter(row -> !row.holds(today))
                        .map(row -> row(row, standing, false))
                        .toList(),
                standing.child() ? consents.of(standing.journey()) : List.of(),
                decides ? choices(standing, Capacity.TUTOR, visitor) : List.of(),
                decides ? choices(standing, Capacity.SPECIALIST, visitor) : List.of(),
                decides,
                faults);
    }

    boolean isOwn(Standing standing, UUID participant) {
        return queries.of(standing.journey()).stream()
                .anyMatch(
                        row ->
                                row.id().equals(participant)
                                        && row.person().equals(standing.person()));
    }

    private List<ParticipantRow> now(
            Standing standing, List<ParticipantQueries.Row> all, LocalDate today) {
        var rows =
                new ArrayList<>(
                        all.stream()
                                .filter(row -> row.holds(today))
                                .map(row -> row(row, standing, Participants.mayEnd(row, standing)))
                                .toList());
        if (standing.child()) {
            queries.guardians(standing.journey(), today).stream()
                    .filter(each -> rows.stream().noneMatch(row -> row.person().equals(each.id())))
                    .map(
                            each ->
                                    new ParticipantRow(
                                            null,
                                            each.id(),
                                            each.name(),
                                            "guardian",
                                            0,
                                            null,
                                            null,
                                            each.id().equals(standing.person()),
                                            false))
                    .forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    private static ParticipantRow row(
            ParticipantQueries.Row row, Standing standing, boolean mayEnd) {
        return new ParticipantRow(
                row.id(),
                row.person(),
                row.name(),
                row.capacity().word(),
                row.scope() == null ? 0 : row.scope().size(),
                row.from(),
                row.until(),
                row.person().equals(standing.person()),
                mayEnd);
    }

    private List<Choice> choices(Standing standing, Capacity capacity, Visitor visitor) {
        return queries.free(standing.journey(), capacity, visitor).stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }
}
