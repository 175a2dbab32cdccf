package org.poruch.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.springframework.beans.factory.annotation.Autowired;

/** The second wall: what one centre wrote, the database itself does not show to another. */
@Story
class WallTests {
    @Autowired Cast cast;

    private Walls walls;

    private TestCentre verbivka;
    private TestCentre hrabove;

    @Autowired
    void look(Database database) {
        walls = new Walls(database);
    }

    @BeforeEach
    void twoCentresWithPeople() {
        verbivka = cast.centre();
        hrabove = cast.centre();
        verbivka.person("iryna")
                .post("/api/v1/journeys", java.util.Map.of("interest", "Чому літера лякає?"));
        hrabove.person("iryna")
                .post("/api/v1/journeys", java.util.Map.of("interest", "Як слухати клас?"));
    }

    @AfterEach
    void takeTheScratchTableAway() throws SQLException {
        walls.asOwner("drop table if exists scratch");
    }

    @Test
    void everyTableHasItsWallOrStandsOnTheList() throws SQLException, IOException {
        for (var table : walls.tables()) {
            assertThat(unwalled().contains(table) || walls.stands(table))
                    .as("The table %s must have its wall: select wall('%s');", table, table)
                    .isTrue();
        }
    }

    @Test
    void nothingOnTheListHasAWallOrIsGone() throws SQLException, IOException {
        assertThat(walls.tables()).containsAll(unwalled());
        for (var table : unwalled()) {
            assertThat(walls.stands(table)).as(table).isFalse();
        }
    }

    @Test
    void verbivkaSeesNoRowOfHrabove() throws SQLException, IOException {
        for (var table : walled()) {
            assertThat(walls.foreignRows(table, verbivka.id)).as(table).isZero();
            assertThat(walls.foreignRows(table, hrabove.id)).as(table).isZero();
        }
    }

    @Test
    void whoNamesNoCentreSeesNothing() throws SQLException, IOException {
        for (var table : walled()) {
            assertThat(walls.foreignRows(table, null)).as(table).isZero();
        }
    }

    @Test
    void aWallThatDoesNotBindTheOwnerIsNoticed() throws SQLException {
        scratch("alter table scratch no force row level security");
        assertThat(walls.stands("scratch")).isFalse();
    }

    @Test
    void aWallThatIsSwitchedOffIsNoticedFromBothSides() throws SQLException {
        scratch("alter table scratch disable row level security");
        assertThat(walls.stands("scratch")).isFalse();
        assertThat(walls.foreignRows("scratch", verbivka.id)).isEqualTo(1);
        assertThat(walls.foreignRows("scratch", null)).isEqualTo(1);
    }

    @Test
    void aSecondPolicyThatLetsEverybodyThroughIsNoticed() throws SQLException {
        scratch("create policy hole on scratch to poruch_app using (true)");
        assertThat(walls.foreignRows("scratch", verbivka.id)).isEqualTo(1);
    }

    @Test
    void aWallWithoutItsPolicyIsNoticed() throws SQLException {
        scratch("drop policy centre on scratch");
        assertThat(walls.stands("scratch")).isFalse();
    }

    /** A table with one row of Hrabove, whose wall somebody broke. */
    private void scratch(String broken) throws SQLException {
        walls.asOwner(
                "drop table if exists scratch",
                "create table scratch (centre_id uuid not null references centre, id uuid not null, primary key (centre_id, id))",
                "select wall('scratch')",
                "insert into scratch values ('%s', '%s')".formatted(hrabove.id, UUID.randomUUID()));
        assertThat(walls.stands("scratch")).isTrue();
        assertThat(walls.foreignRows("scratch", verbivka.id)).isZero();
        walls.asOwner(broken);
    }

    private List<String> walled() throws SQLException, IOException {
        var list = unwalled();
        return walls.tables().stream()
                .filter(table -> !list.contains(table) && !table.equals("scratch"))
                .toList();
    }

    private static List<String> unwalled() throws IOException {
        try (var in = WallTests.class.getResourceAsStream("/unwalled.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")[0])
                    .toList();
        }
    }
}
