package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;

/** What is pinned: whether it can be together, and how a search begins with it. */
final class GroupPins {
    private final Term term;
    private final GroupWishes wishes;
    private final List<Obstacle> found = new ArrayList<>();
    private final Map<String, String> busy = new HashMap<>();

    GroupPins(Term term, GroupWishes wishes) {
        this.term = term;
        this.wishes = wishes;
        wishes.pinned().forEach(this::check);
        if (found.isEmpty()) {
            hours();
        }
    }

    List<Obstacle> contradictions() {
        return List.copyOf(found);
    }

    private void check(Session pin) {
        int tutor = term.tutor(pin.tutor());
        int topic = term.topic(pin.topic());
        if (tutor < 0 || topic < 0 || pin.slot() < 0 || pin.slot() >= term.slots) {
            against(pin, "its tutor, topic or slot is not there", "Unpin it.");
            return;
        }
        if (!term.knows[tutor][topic] || !term.tutorFree[tutor][pin.slot()]) {
            against(
                    pin,
                    pin.tutor() + " does not teach it or is not free then",
                    "Choose another tutor or another slot.");
        }
        once(pin, pin.tutor());
        if (pin.persons().size() > term.most) {
            against(pin, "at most %d persons may come".formatted(term.most), "Pin fewer persons.");
        }
        for (String id : pin.persons()) {
            person(pin, id, topic);
        }
    }

    private void person(Session pin, String id, int topic) {
        int person = term.person(id);
        if (person < 0 || term.value[person][topic] <= 0 || !term.personFree[person][pin.slot()]) {
            against(
                    pin,
                    id + " is not there, has no use of it or is not free then",
                    "Take %s out of it, or choose another slot.".formatted(id));
            return;
        }
        once(pin, id);
        if (busy.put(id + " on " + pin.topic(), "") != null) {
            against(pin, id + " is pinned to that topic twice", "Keep one of the two.");
        }
    }

    private void once(Session pin, String who) {
        var other = busy.put(who + "/" + pin.slot(), pin.topic());
        if (other != null) {
            against(
                    pin,
                    "%s is pinned to %s in slot %d as well".formatted(who, other, pin.slot()),
                    "Move one of the two to another slot.");
        }
    }

    private void against(Session pin, String because, String help) {
        found.add(
                new Obstacle(
                        Kind.CONTRADICTION,
                        pin.topic(),
                        "It is pinned, but " + because + ".",
                        help));
    }

    private void hours() {
        var table = new Timetable(term);
        for (Session pin : wishes.pinned()) {
            put(table, pin);
        }
        for (int j = 0; j < table.tutorLeft.length; j++) {
            tooMany(term.instance.tutors().get(j).id(), table.tutorLeft[j]);
        }
        for (int p = 0; p < table.personLeft.length; p++) {
            tooMany(term.instance.persons().get(p).id(), table.personLeft[p]);
        }
        if (found.isEmpty()) {
            full(table);
        }
    }

    private void tooMany(String who, int left) {
        if (left < 0) {
            found.add(
                    new Obstacle(
                            Kind.CONTRADICTION,
                            who,
                            "The pinned sessions take %d hours more than there are."
                                    .formatted(-left),
                            "Unpin one of them, or give %d hours more.".formatted(-left)));
        }
    }

    private void full(Timetable table) {
        var seating = new Seating(table, new Fixed(), new SplittableRandom(1));
        for (Session pin : wishes.pinned()) {
            int session = session(pin);
            seating.fill(session);
            if (table.size[session] < term.least) {
                found.add(
                        new Obstacle(
                                Kind.TOO_FEW,
                                pin.topic(),
                                "It is pinned, but only %d can come and a group needs %d."
                                        .formatted(table.size[session], term.least),
                                "Choose a slot in which more are free, or unpin it."));
            }
        }
    }

    private int session(Session pin) {
        return term.tutor(pin.tutor()) * term.slots + pin.slot();
    }

    private void put(Timetable table, Session pin) {
        table.open(session(pin), term.topic(pin.topic()));
        pin.persons().forEach(id -> table.seat(term.person(id), session(pin)));
    }

    /** Opens the pinned sessions, seats the pinned persons and whoever else is needed. */
    Fixed set(Timetable table) {
        var fixed = new Fixed();
        for (Session pin : wishes.pinned()) {
            put(table, pin);
            fixed.pin(session(pin));
            pin.persons().forEach(id -> fixed.pin(term.person(id), session(pin)));
        }
        var seating = new Seating(table, fixed, new SplittableRandom(1));
        wishes.pinned().forEach(pin -> seating.fill(session(pin)));
        table.keep();
        return fixed;
    }
}
