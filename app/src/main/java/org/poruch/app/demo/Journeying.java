package org.poruch.app.demo;

import java.util.SplittableRandom;
import java.util.UUID;

/** Who walks with whom in one centre, how far each has come, and how long it has been silent. */
final class Journeying {
    private static final int LONGEST_STORY = 16;

    private final Rows rows;
    private final SplittableRandom chance;
    private final Crowd crowd;
    private final Shelf shelf;
    private final Moment today;
    private int number;

    Journeying(Rows rows, SplittableRandom chance, Crowd crowd, Shelf shelf, Moment today) {
        this.rows = rows;
        this.chance = chance;
        this.crowd = crowd;
        this.shelf = shelf;
        this.today = today;
    }

    void cast() {
        var olena = crowd.who("olena");
        new IrynasJourney(
                        rows, chance, shelf.iryna, Walker.teacher(crowd.who("iryna"), olena), today)
                .go();
        walk(shelf.petro, Walker.teacher(crowd.who("petro"), olena), new Pace(9, 4, 2));
        walk(
                shelf.halyna,
                Walker.teacher(crowd.who("halyna"), crowd.who("bohdan")),
                new Pace(230, 20, LONGEST_STORY));
        var danylo =
                new Walker(
                        crowd.who("danylo"),
                        crowd.who("sofiia"),
                        crowd.who("oksana"),
                        crowd.who("marta"));
        walk(shelf.danylo, danylo, new Pace(66, 3, 9));
    }

    /** Teachers whose stories go on beside one tutor; returns how many there were. */
    int teachers(String tutor, int wanted) {
        int told = 0;
        for (; told < wanted && shelf.hasTeacher(); told++) {
            var story = shelf.teacher();
            var tutee = crowd.teacher(story.get("subject"), story.language());
            walk(story, Walker.teacher(tutee, crowd.who(tutor)), pace());
        }
        return told;
    }

    void children(int wanted) {
        for (int i = 0; i < wanted; i++) {
            UUID child = crowd.pupil("uk");
            walk(
                    shelf.child(),
                    new Walker(child, crowd.who("sofiia"), crowd.who(child.toString()), null),
                    pace());
        }
    }

    /** From a first interest to the end, and from yesterday to a silence of two months. */
    private Pace pace() {
        number++;
        int steps = number % 5 == 0 ? LONGEST_STORY : 1 + number * 3 % 10;
        int silent = number * 7 % 17 + (number % 6 == 5 ? 34 : 0);
        return new Pace(silent + 14 + steps * 11 + chance.nextInt(9), silent, steps);
    }

    private void walk(Story story, Walker walker, Pace pace) {
        new Walk(rows, chance, story, walker, pace, today).go();
    }
}
