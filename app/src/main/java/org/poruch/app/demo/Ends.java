package org.poruch.app.demo;

import java.util.Map;
import java.util.UUID;

/**
 * The end of a cycle: the result, the review with the tutor as expert, the tutee's decision and
 * outlook.
 */
record Ends(Pen pen, Story story) {
    private static final int SATISFIED = 4;

    void choose(Moment when) {
        var line = pen.id(when);
        pen.rows.add(
                Table.REVIEW_WORD,
                pen.journey,
                1,
                "choice",
                "written",
                "method",
                null,
                pen.walker.tutee(),
                line,
                when.at());
        pen.line(
                line,
                "review-chosen",
                pen.walker.tutee(),
                "pair",
                null,
                when,
                Map.of("form", "written", "level", "method"),
                "tutor");
    }

    void expert(Moment when) {
        word(2, "expert", "review-expert", story.get("expert"), pen.walker.tutor(), when, "tutee");
    }

    void decide(Moment when) {
        word(
                3,
                "decision",
                "review-decided",
                story.get("decided"),
                pen.walker.tutee(),
                when,
                "nobody");
    }

    private void word(
            int version,
            String part,
            String kind,
            String text,
            UUID who,
            Moment when,
            String next) {
        var line = pen.id(when);
        pen.rows.add(
                Table.REVIEW_WORD,
                pen.journey,
                version,
                part,
                null,
                null,
                text,
                who,
                line,
                when.at());
        pen.line(line, kind, who, "pair", null, when, Map.of("text", text), next);
        pen.spoke(when);
    }

    void outlook(UUID goal, Moment when) {
        var line = pen.id(when);
        var next = story.get("outlook");
        pen.rows.add(
                Table.OUTLOOK, pen.journey, 1, "finish", next, pen.walker.tutee(), line, when.at());
        pen.rows.add(
                Table.OUTLOOK_GOAL, pen.journey, 1, goal, "partly", SATISFIED, story.get("own"));
        pen.line(
                line,
                "outlook",
                pen.walker.tutee(),
                "pair",
                null,
                when,
                Map.of("support", "finish", "text", next),
                "nobody");
        pen.finish(when);
    }
}
