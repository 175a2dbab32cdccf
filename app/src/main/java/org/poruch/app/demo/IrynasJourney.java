package org.poruch.app.demo;

import java.time.ZoneId;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The journey that pictures show: a goal made narrower, probes, a route of seven steps, a proposal
 * that waits.
 */
final class IrynasJourney {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final int BEGAN = 72;
    private static final int NOON = 12 * 60;

    private final Story story;
    private final Pen pen;
    private final Talk talk;
    private final Moment today;

    IrynasJourney(Rows rows, SplittableRandom chance, Story story, Walker walker, Moment today) {
        this.story = story;
        this.today = today;
        this.pen = new Pen(rows, chance, walker, ago(BEGAN, today));
        this.talk = new Talk(pen, story);
    }

    private static Moment ago(int days, Moment today) {
        return Moment.on(today.day().minusDays(days), NOON, ZONE);
    }

    private Moment ago(int days) {
        return ago(days, today);
    }

    void go() {
        begin();
        goals();
        pen.arrive("doing", ago(20));
        proposal(ago(3));
        talk.probe(0, true, ago(2));
        talk.note(story.get("note"), ago(1));
        pen.close();
    }

    private void begin() {
        pen.arrive("interest", ago(BEGAN));
        pen.wording("interest", 1, story.get("interest"), ago(BEGAN));
        pen.arrive("question", ago(65));
        var question =
                new String[] {
                    story.get("question"), story.get("missing"), story.get("for"), story.get("by")
                };
        pen.wording("question", 1, question, ago(65));
    }

    private void goals() {
        var aims = new Aims(pen);
        var until = today.day().plusDays(150);
        pen.arrive("goal", ago(51));
        aims.agree(
                story.get("firstgoal"), story.all("sign").subList(0, 1), until, ago(51), ago(23));
        pen.arrive("plan", ago(44));
        new Way(pen, today).lay(StorySteps.of(story), 4, ago(44));
        pen.arrive("doing", ago(40));
        talk.probe(1, true, ago(40));
        talk.difficulty(true, ago(33));
        talk.reflection(ago(30));
        talk.meeting(ago(23), new Moment(today.day().plusDays(5), today.at()));
        pen.arrive("goal", ago(23));
        aims.agree(story.get("goal"), story.all("sign"), until, ago(23).later(30), null);
    }

    private void proposal(Moment when) {
        var step = StorySteps.step("", story.get("proposal"), 0);
        var why = story.get("proposalwhy");
        var id = pen.id(when);
        var day = today.day().plusDays(40);
        pen.rows.add(
                Table.PROPOSAL,
                id,
                pen.journey,
                step.action(),
                step.form(),
                new java.math.BigDecimal(String.valueOf(step.hours())),
                step.place(),
                why,
                pen.walker.tutor(),
                when.at(),
                day);
        pen.line(
                id,
                "proposal",
                pen.walker.tutor(),
                "pair",
                null,
                when,
                Map.of("title", step.action(), "text", why),
                "tutee");
        pen.rows.add(Table.SIGNPOST, pen.journey, id, "proposal", step.action(), null, day);
    }
}
