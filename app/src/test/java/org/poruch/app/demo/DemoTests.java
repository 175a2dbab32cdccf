package org.poruch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
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
    void everybodyOfTheCastStandsAtTheirStage() throws SQLException {
        var centre = cast.centre();
        centre.sql(
                db ->
                        db.sql("delete from guardianship").update()
                                + db.sql("delete from role").update()
                                + db.sql("delete from credential").update()
                                + db.sql("delete from person").update());
        var rows = new Rows();
        var today = Moment.on(LocalDate.of(2026, 11, 21), 720, ZoneOffset.UTC);
        DemoCentre.all(DemoSize.USUAL)
                .getFirst()
                .fill(rows, new SplittableRandom(7), new Shelf(), today, "no password");
        Errand.asOwner(database, errand -> write(rows, errand.in(centre.id)));
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

    private static String standing(org.poruch.app.TestCentre centre, String login) {
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
