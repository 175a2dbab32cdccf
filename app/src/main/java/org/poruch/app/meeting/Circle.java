package org.poruch.app.meeting;

import java.util.List;
import java.util.UUID;

/**
 * Those who may have been present at a meeting of a journey, as its writer sees them.
 *
 * @param people all who ever stood in a relation to the journey, the guardians of its tutees too
 * @param usual those who usually meet: the tutees and the tutor who writes, else all tutors of
 *     today
 * @param tutor whether the writer is a tutor here
 */
record Circle(List<Someone> people, List<UUID> usual, boolean tutor) {
    boolean knows(UUID person) {
        return people.stream().anyMatch(each -> each.id().equals(person));
    }
}
