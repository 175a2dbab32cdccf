package org.poruch.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A joint analysis as the story tells it: the tutee's side first, the tutor's beside it, a
 * decision.
 */
record Looking(Pen pen, Story story) {
    private static final int OWN = 40;
    private static final int EXPERT = 190;
    private static final int DECIDED = 240;

    /** All of it within one afternoon. */
    void at(UUID probe, Moment when) {
        var id = pen.id(when);
        say(id, "analysis-opened", pen.walker.tutor(), when, Map.of(), "tutee");
        var own = own(id, when.later(OWN));
        var expert = text(id, "expert", pen.walker.tutor(), when.later(EXPERT));
        var decided = text(id, "decided", pen.walker.tutee(), when.later(DECIDED));
        pen.rows.add(
                Table.ANALYSIS,
                id,
                pen.journey,
                pen.walker.tutor(),
                when.day(),
                when.at(),
                story.get("ownworked"),
                story.get("owndidnt"),
                story.get("ownwhy"),
                own,
                story.get("look"),
                pen.walker.tutor(),
                expert,
                story.get("then"),
                decided);
        pen.rows.add(Table.ANALYSIS_PROBE, id, probe);
        pen.spoke(when);
    }

    private UUID own(UUID sheet, Moment when) {
        var words =
                Map.of(
                        "worked", story.get("ownworked"),
                        "didNot", story.get("owndidnt"),
                        "why", story.get("ownwhy"));
        return line(sheet, "analysis-own", pen.walker.tutee(), when, words);
    }

    private UUID text(UUID sheet, String side, UUID who, Moment when) {
        var words = Map.of("text", story.get(side.equals("expert") ? "look" : "then"));
        return line(sheet, "analysis-" + side, who, when, words);
    }

    private UUID line(UUID sheet, String kind, UUID who, Moment when, Map<String, String> words) {
        var id = pen.id(when);
        var told = new HashMap<>(words);
        told.put("analysis", sheet.toString());
        say(id, kind, who, when, told, kind.equals("analysis-own") ? "tutor" : "tutee");
        return id;
    }

    private void say(
            UUID id, String kind, UUID who, Moment when, Map<String, String> words, String next) {
        var told = words.isEmpty() ? Map.of("analysis", id.toString()) : words;
        pen.line(id, kind, who, "pair", null, when, told, next);
    }
}
