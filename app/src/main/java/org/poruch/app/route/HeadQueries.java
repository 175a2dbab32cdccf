package org.poruch.app.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.view.RoutePage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who walks a route, with whom, and what for. */
@Component
class HeadQueries {
    private static final String PEOPLE =
            """
            select p.person_id, p.capacity, p.from_day, p.until_day, n.name, n.post, n.subject, s.name as school
            from participant p join person n on n.id = p.person_id left join school s on s.id = n.school_id
            where p.journey_id = ? order by p.from_day, p.id
            """;

    private static final String BASIS =
            """
            select j.state, j.tutee_name, c.name as centre, (j.opened_at at time zone c.time_zone)::date as since,
                i.text as interest, q.text as question, g.image as goal, g.until_day, coalesce(k.look, 'map') as leading
            from journey j join centre c on c.id = j.centre_id
                left join lateral (select text from wording w where w.journey_id = j.id and w.kind = 'interest'
                    order by version desc limit 1) i on true
                left join lateral (select text from wording w where w.journey_id = j.id and w.kind = 'question'
                    order by version desc limit 1) q on true
                left join goal g on g.journey_id = j.id and g.state = 'agreed'
                left join route_look k on k.journey_id = j.id
            where j.id = ?
            """;

    private final JdbcClient jdbc;

    HeadQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who stands, or stood, in a relation to the journey. */
    record Person(
            UUID id,
            String capacity,
            boolean here,
            String name,
            @Nullable String post,
            @Nullable String subject,
            @Nullable String school) {}

    record Basis(RoutePage.Head head, boolean walked, String leading) {}

    List<Person> people(JourneyId journey, LocalDate today) {
        return jdbc.sql(PEOPLE).param(journey.value()).query((row, n) -> person(row, today)).list();
    }

    Basis basis(JourneyId journey, List<Person> people) {
        return jdbc.sql(BASIS)
                .param(journey.value())
                .query((row, n) -> basis(row, people))
                .single();
    }

    static Map<UUID, String> names(List<Person> people) {
        return people.stream()
                .collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
    }

    private static Person person(ResultSet row, LocalDate today) throws SQLException {
        var until = row.getObject("until_day", LocalDate.class);
        boolean begun = !row.getObject("from_day", LocalDate.class).isAfter(today);
        return new Person(
                row.getObject("person_id", UUID.class),
                row.getString("capacity"),
                begun && (until == null || !until.isBefore(today)),
                row.getString("name"),
                row.getString("post"),
                row.getString("subject"),
                row.getString("school"));
    }

    private static Basis basis(ResultSet row, List<Person> people) throws SQLException {
        Optional<Person> tutee = those(people, "tutee").stream().findFirst();
        var group = row.getString("tutee_name");
        var head =
                new RoutePage.Head(
                        row.getString("centre"),
                        group == null ? tutee.map(Person::name).orElse("") : group,
                        tutee.map(Person::post).orElse(null),
                        tutee.map(Person::subject).orElse(null),
                        tutee.map(Person::school).orElse(null),
                        those(people, "tutor").stream().map(Person::name).toList(),
                        row.getObject("since", LocalDate.class),
                        row.getString("interest"),
                        row.getString("question"),
                        row.getString("goal"),
                        row.getObject("until_day", LocalDate.class));
        return new Basis(head, row.getString("state").equals("open"), row.getString("leading"));
    }

    private static List<Person> those(List<Person> people, String capacity) {
        return people.stream()
                .filter(each -> each.here() && each.capacity().equals(capacity))
                .toList();
    }
}
