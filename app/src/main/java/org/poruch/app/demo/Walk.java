package org.poruch.app.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One journey along one story: happenings in their order, spread over the days between its
 * beginning and its newest one.
 */
final class Walk {
    private static final int GOAL_LIFE = 120;
    private static final int GOAL_ONLY = 3;
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final int MORNING = 8 * 60;
    private static final int EVENING = 11 * 60;

    private final Story story;
    private final Pen pen;
    private final Talk talk;
    private final Aims aims;
    private final Ends ends;
    private final Moment today;
    private final Pace pace;
    private final SplittableRandom chance;
    private final List<Consumer<Moment>> happenings = new ArrayList<>();
    private @Nullable UUID goal;
    private @Nullable UUID firstProbe;

    Walk(Rows rows, SplittableRandom chance, Story story, Walker walker, Pace pace, Moment today) {
        this.story = story;
        this.chance = chance;
        this.pace = pace;
        this.today = today;
        this.pen =
                new Pen(
                        rows,
                        chance,
                        walker,
                        Moment.on(today.day().minusDays(pace.began()), MORNING, ZONE));
        this.talk = new Talk(pen, story);
        this.aims = new Aims(pen);
        this.ends = new Ends(pen, story);
    }

    /** Walks as far as the pace says, and puts the journey down. */
    void go() {
        if (pen.walker.child()) {
            sixSteps();
        } else {
            sevenStages();
        }
        int count = Math.min(pace.steps(), happenings.size());
        for (int i = 0; i < count; i++) {
            happenings.get(i).accept(moment(i, count));
        }
        pen.close();
    }

    private Moment moment(int number, int count) {
        int days = pace.began() - (pace.began() - pace.last()) * number / Math.max(1, count - 1);
        return Moment.on(today.day().minusDays(days), MORNING + chance.nextInt(EVENING), ZONE);
    }

    private void sevenStages() {
        happenings.add(
                when -> {
                    pen.arrive("interest", when);
                    pen.wording("interest", 1, story.get("interest"), when);
                });
        happenings.add(this::question);
        happenings.add(this::goal);
        happenings.add(when -> route(when, "plan"));
        happenings.add(when -> probe("doing", 0, when));
        onTheWay();
        if (story.has("result")) {
            theEnd("results", "next");
        }
    }

    private void sixSteps() {
        happenings.add(
                when -> {
                    pen.arrive("needs", when);
                    pen.wording("interest", 1, story.get("interest"), when);
                    new Beginnings(pen, story).tell(talk, when.later(60));
                });
        happenings.add(
                when -> {
                    pen.arrive("trust", when);
                    pen.wording("question", 1, story.get("question"), when);
                });
        happenings.add(when -> probe("trial", 0, when));
        happenings.add(this::goal);
        happenings.add(when -> route(when, "programme"));
        onTheWay();
    }

    private void question(Moment when) {
        pen.arrive("question", when);
        pen.wording(
                "question",
                1,
                new String[] {
                    story.get("question"),
                    story.optional("missing"),
                    story.optional("for"),
                    story.optional("by")
                },
                when);
    }

    /**
     * Somebody who has come just so far still looks at the tutor's words; whoever has gone on has
     * agreed.
     */
    private void goal(Moment when) {
        var until = today.day().plusDays(GOAL_LIFE - pace.began() % 30);
        if (pace.steps() == GOAL_ONLY) {
            aims.propose(story.get("goal"), story.all("sign"), until, when);
        } else {
            pen.arrive("goal", when);
            goal = aims.agree(story.get("goal"), story.all("sign"), until, when, null);
        }
    }

    private void route(Moment when, String stage) {
        pen.arrive(stage, when);
        int done = Math.max(0, Math.min(StorySteps.of(story).size() - 2, pace.steps() - 4));
        new Way(pen, today).lay(StorySteps.of(story), done, when);
    }

    private void probe(String stage, int number, Moment when) {
        pen.arrive(stage, when);
        firstProbe = talk.probe(number, pace.steps() > 5 || pace.began() % 2 == 0, when);
    }

    private void onTheWay() {
        if (story.has("meeting")) {
            happenings.add(when -> talk.meeting(when, pace.last() < 8 ? coming() : null));
        }
        moreProbes();
        if (story.has("hard")) {
            happenings.add(when -> talk.difficulty(pace.last() % 3 != 0, when));
        }
        happenings.add(
                when -> {
                    if (pen.walker.child()) {
                        pen.arrive("reflection", when);
                    }
                    talk.reflection(when);
                });
    }

    /** The first probe looked at together, and what was tried after it. */
    private void moreProbes() {
        if (story.has("look")) {
            happenings.add(
                    when -> new Looking(pen, story).at(Objects.requireNonNull(firstProbe), when));
        }
        for (int i = 1; i < story.probes().size(); i++) {
            int number = i;
            happenings.add(
                    when -> {
                        talk.probe(number, pace.last() % 2 == 0, when);
                    });
        }
    }

    private Moment coming() {
        return new Moment(today.day().plusDays(2L + pace.began() % 9), today.at());
    }

    private void theEnd(String results, String next) {
        happenings.add(
                when -> {
                    pen.arrive(results, when);
                    talk.entry("result", story.get("result"), when);
                });
        happenings.add(ends::choose);
        happenings.add(ends::expert);
        happenings.add(
                when -> {
                    pen.arrive(next, when);
                    ends.decide(when);
                });
        happenings.add(
                when -> {
                    if (goal != null) {
                        ends.outlook(goal, when);
                    }
                });
    }
}
