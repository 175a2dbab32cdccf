package org.poruch.app.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.programme.view.ProgrammePage;
import org.poruch.app.programme.view.Trunk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
@Transactional(readOnly = true)
class ProgrammeQueries {
    private static final String BESIDE =
            """
            select j.id as journey, coalesce(j.tutee_name, n.name, '') as name,
                coalesce(m.programme_id = cast(:programme as uuid), false) as "in",
                coalesce(m.programme_id <> cast(:programme as uuid), m.programme_id is not null) as elsewhere
            from participant p
                join journey j on j.id = p.journey_id and j.state = 'open'
                left join participant t on t.journey_id = j.id and t.capacity = 'tutee' and t.speaker
                left join person n on n.id = t.person_id
                left join programme_member m on m.journey_id = j.id
            where p.person_id = :tutor and p.capacity = 'tutor'
                and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
            order by coalesce(j.tutee_name, n.name, '') collate "uk-x-icu", j.id limit 200
            """;

    private static final String SIGNERS =
            """
            select * from (
                select p.capacity, n.name from participant p join person n on n.id = p.person_id
                where p.journey_id = :journey and p.capacity in ('tutee', 'tutor')
                    and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                union
                select 'guardian', n.name from participant p
                    join guardianship g on g.child_id = p.person_id and p.capacity = 'tutee'
                    join person n on n.id = g.guardian_id
                where p.journey_id = :journey and g.from_day <= :today and (g.until_day is null or g.until_day >= :today)) s
            order by case capacity when 'tutee' then 0 when 'guardian' then 1 else 2 end, name collate "uk-x-icu"
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProgrammeQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Trunk> of(JourneyId journey) {
        return jdbc.sql(
                        """
                select g.*, m.taken_version from programme_member m join programme g on g.id = m.programme_id
                where m.journey_id = ?""")
                .param(journey.value())
                .query((row, n) -> trunk(row))
                .optional();
    }

    /** The journeys that this tutor walks beside, and whether they share this programme. */
    List<ProgrammePage.Member> beside(UUID tutor, @Nullable UUID programme, LocalDate today) {
        return jdbc.sql(BESIDE)
                .param("tutor", tutor)
                .param("programme", programme)
                .param("today", today)
                .query(ProgrammePage.Member.class)
                .list();
    }

    /** How many journeys share it, those of other tutors too. */
    int members(UUID programme) {
        return jdbc.sql("select count(*) from programme_member where programme_id = ?")
                .param(programme)
                .query(Integer.class)
                .single();
    }

    List<ProgrammePage.Signer> signers(JourneyId journey, LocalDate today) {
        return jdbc.sql(SIGNERS)
                .param("journey", journey.value())
                .param("today", today)
                .query(
                        (row, n) ->
                                new ProgrammePage.Signer(
                                        row.getString("capacity"), row.getString("name")))
                .list();
    }

    private Trunk trunk(ResultSet row) throws SQLException {
        int taken = row.getInt("taken_version");
        boolean never = row.wasNull();
        return new Trunk(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("goal"),
                json.readValue(row.getString("steps"), new TypeReference<List<Trunk.Stop>>() {}),
                row.getObject("author_id", UUID.class),
                never ? null : taken);
    }
}
