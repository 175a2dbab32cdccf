package org.poruch.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms use only what they say they use, and the map shows them as they are. */
class ModulithTests {
    private static final ApplicationModules ROOMS = ApplicationModules.of(Poruch.class);

    @Test
    void roomsDependOnlyOnRoomsThatTheyName() {
        ROOMS.verify();
    }

    @Test
    void theMapOfTheRoomsIsTrue() {
        var file = Project.root().resolve("doc/map/rooms.md");
        var map = new RoomMap(ROOMS).text();
        if ("write".equals(System.getProperty("poruch.map"))) {
            Project.write(file, map);
        }
        assertThat(Project.read(file))
                .as(
                        "doc/map/rooms.md no longer shows the rooms as they are. Write it anew with"
                                + " ./mvnw test -Dtest=ModulithTests -Dporuch.map=write and commit it")
                .isEqualTo(map);
    }
}
