package org.poruch.app.journey.outlook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OutlookStore {
    private final JdbcClient jdbc;

    OutlookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A goal that was agreed once, whether it still holds or not. */
    record Goal(UUID id, String image, LocalDate until) {}

    private record Version(int version, GoalView view) {}

    /** All versions, the newest first. */
    List<Outlook> versions(JourneyId journey) {
        var views = views(journey);
        return jdbc.sql(
                        """
                select o.*, n.name from outlook o join person n on n.id = o.person_id
                where o.journey_id = ? order by o.version desc""")
                .param(journey.value())
                .query(
                        (row, n) ->
                                outlook(row, views.getOrDefault(row.getInt("version"), List.of())))
                .list();
    }

    List<Goal> agreedGoals(JourneyId journey) {
        return jdbc.sql(
                        """
                select id, image, until_day as until from goal
                where journey_id = ? and (agreed_at is not null or state in ('agreed', 'replaced'))
                order by agreed_at, id""")
                .param(journey.value())
                .query(Goal.class)
                .list();
    }

    void add(JourneyId journey, int version, Answer answer, UUID person, UUID line) {
        jdbc.sql(
                        """
                insert into outlook (journey_id, version, support, next, next_by, person_id, line)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(journey.value())
                .param(version)
                .param(answer.support().word())
                .param(answer.next())
                .param(answer.nextBy())
                .param(person)
                .param(line)
                .update();
        answer.goals().forEach(view -> add(journey, version, view));
    }

    /** The journey of the next cycle, if there is one. */
    Optional<UUID> after(JourneyId journey) {
        return jdbc.sql("select id from journey where before_id = ?")
                .param(journey.value())
                .query(UUID.class)
                .optional();
    }

    private void add(JourneyId journey, int version, GoalView view) {
        jdbc.sql(
                        """
                insert into outlook_goal (journey_id, version, goal_id, reached, satisfaction, text)
                values (?, ?, ?, ?, ?, ?)""")
                .param(journey.value())
                .param(version)
                .param(view.goal())
                .param(view.reached().word())
                .param(view.satisfaction())
                .param(view.text())
                .update();
    }

    private Map<Integer, List<GoalView>> views(JourneyId journey) {
        return jdbc
                .sql(
                        """
                select v.* from outlook_goal v join goal g on g.id = v.goal_id
                where v.journey_id = ? order by g.agreed_at, g.id""")
                .param(journey.value())
                .query((row, n) -> new Version(row.getInt("version"), view(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Version::version,
                                Collectors.mapping(Version::view, Collectors.toList())));
    }

    private static GoalView view(ResultSet row) throws SQLException {
        return new GoalView(
                row.getObject("goal_id", UUID.class),
                Reached.of(row.getString("reached")),
                row.getInt("satisfaction"),
                row.getString("text"));
    }

    private static Outlook outlook(ResultSet row, List<GoalView> views) throws SQLException {
        return new Outlook(
                row.getInt("version"),
                views,
                Support.of(row.getString("support")),
                row.getString("next"),
                row.getObject("next_by", LocalDate.class),
                new Outlook.By(row.getObject("person_id", UUID.class), row.getString("name")),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("line", UUID.class));
    }
}
