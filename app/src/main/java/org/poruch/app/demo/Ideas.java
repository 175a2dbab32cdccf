package org.poruch.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tutor proposed on the way, and what the tutee answered. */
record Ideas(Pen pen, Story story, List<Story.Step> steps) {
    private static final String BAR = "\\s*\\|\\s*";

    /** {@code number | why}: the step stands on the route as the tutor said it. */
    Idea taken(Moment said, Moment answered) {
        var parts = story.get("taken").split(BAR);
        int number = Integer.parseInt(parts[0]);
        var becomes = new Way.Later(number, pen.id(answered), pen.walker.tutor(), answered, null);
        var answer = new Idea.Answer("taken", null, answered, becomes);
        return new Idea(pen.id(said), steps.get(number), parts[1], said, null, answer);
    }

    /** {@code number | what the tutor said | why | why the tutee changed it}. */
    Idea changed(Moment said, Moment answered) {
        var parts = story.get("changed").split(BAR);
        int number = Integer.parseInt(parts[0]);
        var own = pen.walker.tutee();
        var becomes = new Way.Later(number, pen.id(answered), own, answered, parts[3]);
        var answer = new Idea.Answer("changed", parts[3], answered, becomes);
        var step = StorySteps.step("", parts[1], 0);
        return new Idea(pen.id(said), step, parts[2], said, null, answer);
    }

    /** {@code action | form | hours | place | why | why not}. */
    Idea declined(Moment said, Moment answered) {
        var line = story.get("declined");
        var parts = line.split(BAR);
        var answer = new Idea.Answer("declined", parts[5], answered, null);
        return new Idea(pen.id(said), StorySteps.step("", line, 0), parts[4], said, null, answer);
    }

    Idea waiting(Moment said, LocalDate due) {
        var step = StorySteps.step("", story.get("proposal"), 0);
        return new Idea(pen.id(said), step, story.get("proposalwhy"), said, due, null);
    }

    void tell(Idea idea) {
        row(idea);
        var title = idea.step().action();
        say(
                idea.id(),
                "proposal",
                pen.walker.tutor(),
                idea.said(),
                Map.of("title", title, "text", idea.why()),
                "tutee");
        var answer = idea.answer();
        if (answer == null) {
            pen.rows.add(
                    Table.SIGNPOST, pen.journey, idea.id(), "proposal", title, null, idea.due());
            return;
        }
        var words = new HashMap<>(Map.of("title", title, "answer", answer.word()));
        if (answer.why() != null) {
            words.put("why", answer.why());
        }
        var when = answer.when();
        say(pen.id(when), "proposal-answered", pen.walker.tutee(), when, words, "nobody");
    }

    private void say(
            UUID id, String kind, UUID who, Moment when, Map<String, String> words, String next) {
        pen.line(id, kind, who, "pair", null, when, words, next);
    }

    private void row(Idea idea) {
        var step = idea.step();
        var answer = idea.answer();
        pen.rows.add(
                Table.PROPOSAL,
                idea.id(),
                pen.journey,
                step.action(),
                step.form(),
                step.hours() == null ? null : new BigDecimal(step.hours()),
                step.place(),
                idea.why(),
                pen.walker.tutor(),
                idea.said().at(),
                idea.due(),
                answer == null ? null : answer.word(),
                answer == null ? null : answer.why(),
                answer == null ? null : pen.walker.tutee(),
                answer == null ? null : answer.when().at(),
                answer == null ? null : step(answer.becomes()));
    }

    private static @Nullable UUID step(Way.@Nullable Later becomes) {
        return becomes == null ? null : becomes.id();
    }
}
