package org.poruch.app.conclusion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.conclusion.view.Conclusion;
import org.poruch.app.storage.Question;
import org.poruch.app.storage.Together;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a conclusion together: four questions that go together. */
@Component
class Conclusions {
    private static final String HEAD =
            """
            select j.id, c.name as centre, j.practice, (j.opened_at at time zone :zone)::date as from_day,
                (j.finished_at at time zone :zone)::date as until_day,
                array(select distinct n.name from participant p join person n on n.id = p.person_id
                    where p.journey_id = j.id and p.capacity = 'tutee' order by 1) as tutees,
                array(select distinct n.name from participant p join person n on n.id = p.person_id
                    where p.journey_id = j.id and p.capacity = 'tutor' order by 1) as tutors,
                (select text from review_word w where w.journey_id = j.id and w.part = 'expert' order by version desc limit 1) as expert,
                (select text from review_word w where w.journey_id = j.id and w.part = 'decision' order by version desc limit 1) as decision
            from journey j join centre c on c.id = j.centre_id where j.id = :journey
            """;

    private static final String GOALS =
            """
            select image, until_day from goal where journey_id = :journey and state in ('agreed', 'replaced')
            order by proposed_at
            """;

    private static final String STEPS =
            """
            select s.action, s.state, s.done_on from step s join branch b on b.id = s.branch_id
            where s.journey_id = :journey and s.deleted_at is null order by b.position, s.position
            """;

    private static final String MEETINGS =
            "select happened_on from meeting where journey_id = :journey order by happened_on, id";

    private final Together together;

    Conclusions(Together together) {
        this.together = together;
    }

    @Transactional(readOnly = true)
    public Conclusion of(JourneyId journey, Visitor reader) {
        var id = Map.of("journey", journey.value());
        var goals = new Question<>(GOALS, id, Conclusions::goal);
        var steps = new Question<>(STEPS, id, Conclusions::step);
        var meetings = new Question<>(MEETINGS, id, (row, n) -> row.getObject(1, LocalDate.class));
        var head =
                new Question<>(
                        HEAD,
                        Map.of("journey", journey.value(), "zone", reader.zone().getId()),
                        (row, n) -> row(row));
        var found = together.ask(head, goals, steps, meetings);
        return found.to(head).getFirst().with(found.to(goals), found.to(steps), found.to(meetings));
    }

    private record Head(
            UUID journey,
            String centre,
            String practice,
            List<String> tutees,
            List<String> tutors,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String expert,
            @Nullable String decision) {
        Conclusion with(
                List<Conclusion.Goal> goals,
                List<Conclusion.Step> steps,
                List<LocalDate> meetings) {
            return new Conclusion(
                    journey, centre, practice, tutees, tutors, from, until, expert, decision, goals,
                    steps, meetings);
        }
    }

    private static Head row(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("centre"),
                row.getString("practice"),
                names(row.getArray("tutees")),
                names(row.getArray("tutors")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("expert"),
                row.getString("decision"));
    }

    private static Conclusion.Goal goal(ResultSet row, int n) throws SQLException {
        return new Conclusion.Goal(row.getString(1), row.getObject(2, LocalDate.class));
    }

    private static Conclusion.Step step(ResultSet row, int n) throws SQLException {
        return new Conclusion.Step(
                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class));
    }

    private static List<String> names(Array names) throws SQLException {
        return List.of((String[]) names.getArray());
    }
}
