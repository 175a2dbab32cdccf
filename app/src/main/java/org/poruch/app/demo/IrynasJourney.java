package org.poruch.app.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journey that pictures show: a goal made narrower, probes and a joint analysis, a route of
 * seven steps in several versions, ideas that were answered and one that waits.
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
        var ideas = new Ideas(pen, story, StorySteps.of(story));
        walk(ideas.taken(ago(29), ago(28)), ideas.changed(ago(16), ago(14)), ideas);
        ideas.tell(ideas.waiting(ago(3), today.day().plusDays(40)));
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

    private void walk(Idea taken, Idea changed, Ideas ideas) {
        goal(story.get("firstgoal"), story.all("sign").subList(0, 1), ago(51), ago(23));
        lay(taken, changed);
        pen.arrive("doing", ago(40));
        new Looking(pen, story).at(talk.probe(1, true, ago(40)), ago(37));
        talk.difficulty(true, ago(33));
        talk.reflection(ago(30));
        ideas.tell(taken);
        talk.meeting(ago(23), new Moment(today.day().plusDays(5), today.at()));
        goal(story.get("goal"), story.all("sign"), ago(23).later(30), null);
        pen.arrive("doing", ago(20));
        ideas.tell(ideas.declined(ago(19), ago(18)));
        ideas.tell(changed);
    }

    private void goal(String image, List<String> signs, Moment when, @Nullable Moment replaced) {
        pen.arrive("goal", when);
        new Aims(pen).agree(image, signs, today.day().plusDays(150), when, replaced);
    }

    /** Two steps came later, out of ideas of the tutor. */
    private void lay(Idea... ideas) {
        pen.arrive("plan", ago(44));
        var later =
                Stream.of(ideas)
                        .map(Idea::answer)
                        .filter(Objects::nonNull)
                        .map(Idea.Answer::becomes)
                        .filter(Objects::nonNull)
                        .toList();
        new Way(pen, today).lay(StorySteps.of(story), 4, ago(44), later);
    }
}
