package org.poruch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.storage.Database;
import org.poruch.app.storage.Errand;
import org.springframework.beans.factory.annotation.Autowired;

/** Made-up people fit the tables, and the cast stands where the papers say. */
@Story
class DemoTests {
    @Autowired Cast cast;

    @Autowired Database database;

    private static final String STANDING =
            """
            select j.stage || ' ' || j.state from journey j join participant p on p.journey_id = j.id and p.capacity = 'tutee'
                join person n on n.id = p.person_id where n.login = ?""";

    @Test
    void irynasRouteHasVersionsAndSeveralJourneysHaveAJointAnalysis() {
        var centre = filled(DemoSize.USUAL);
        assertThat(
                        numbers(
                                centre,
                                """
                                select version from route_version v join participant p on p.journey_id = v.journey_id
                                    and p.capacity = 'tutee' join person n on n.id = p.person_id
                                where n.login = 'iryna' order by version"""))
                .containsExactly(1, 2, 3, 4);
        assertThat(
                        numbers(
                                centre,
                                "select jsonb_array_length(jsonb_path_query_array(snapshot, '$.branches[*].steps[*]')) from route_version order by version desc limit 1"))
                .containsExactly(8);
        assertThat(
                        centre.<List<String>>sql(
                                db ->
                                        db.sql(
                                                        "select distinct answer from proposal where answer is not null order by 1")
                                                .query(String.class)
                                                .list()))
                .containsExactly("changed", "declined", "taken");
        for (var login : List.of("iryna", "danylo", "halyna")) {
            assertThat(
                            numbers(
                                    centre,
                                    """
                                    select count(*) from analysis a join analysis_probe o on o.analysis_id = a.id
                                        join participant p on p.journey_id = a.journey_id and p.capacity = 'tutee'
                                        join person n on n.id = p.person_id
                                    where a.own_line is not null and a.expert is not null and a.decided is not null
                                        and n.login = '%s'"""
                                            .formatted(login)))
                    .as(login)
                    .containsExactly(1);
        }
    }

    @Test
    void aDistrictHasSixHundredPeople() {
        var centre = filled(DemoSize.DISTRICT);
        assertThat(numbers(centre, "select count(*) from person"))
                .satisfiesExactly(count -> assertThat(count).isBetween(590, 610));
    }

    private static List<Integer> numbers(TestCentre centre, String question) {
        return centre.sql(db -> db.sql(question).query(Integer.class).list());
    }

    @Test
    void everybodyOfTheCastStandsAtTheirStage() {
        var centre = filled(DemoSize.USUAL);
        assertThat(standing(centre, "iryna")).isEqualTo("doing open");
        assertThat(standing(centre, "petro")).isEqualTo("question open");
        assertThat(standing(centre, "halyna")).isEqualTo("next finished");
        assertThat(standing(centre, "danylo")).isEqualTo("programme open");
        assertThat(
                        centre.<Long>sql(
                                db ->
                                        db.sql("select count(*) from role where role = 'teacher'")
                                                .query(Long.class)
                                                .single()))
                .isEqualTo(201);
        assertThat(
                        centre.<Long>sql(
                                db ->
                                        db.sql("select count(*) from person")
                                                .query(Long.class)
                                                .single()))
                .isBetween(255L, 265L);
    }

    /** A centre of this size, with nobody else in it. */
    private TestCentre filled(DemoSize size) {
        var centre = cast.centre();
        centre.sql(
                db ->
                        db.sql("delete from guardianship").update()
                                + db.sql("delete from role").update()
                                + db.sql("delete from credential").update()
                                + db.sql("delete from person").update());
        var rows = new Rows();
        var today = Moment.on(LocalDate.of(2026, 11, 21), 720, ZoneOffset.UTC);
        DemoCentre.all(size)
                .getFirst()
                .fill(rows, new SplittableRandom(7), new Shelf(), today, "no password");
        Errand.asOwner(database, errand -> write(rows, errand.in(centre.id)));
        return centre;
    }

    private static String standing(TestCentre centre, String login) {
        return centre.sql(db -> db.sql(STANDING).param(login).query(String.class).single());
    }

    private static int write(Rows rows, Errand errand) {
        try {
            rows.write(errand.connection());
            return 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
