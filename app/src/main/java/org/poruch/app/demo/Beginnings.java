package org.poruch.app.demo;

import java.util.Map;

/** How the work with a child begins: the needs card, the first question, a trial, a difficulty. */
record Beginnings(Pen pen, Story story) {
    private static final String[] NO_PICTURES = {};

    /** For those stories that tell it. */
    void tell(Talk talk, Moment when) {
        if (story.has("ask")) {
            needs(when);
            ask(talk, when.later(60));
        }
    }

    /** Each voice in its column; what the parents say is open to the family. */
    private void needs(Moment when) {
        voice("child", story.get("needchild"), new String[] {"build", "quiet"}, "family", when);
        voice("tutor", story.get("needtutor"), NO_PICTURES, "pair", when);
        voice("parent", story.get("needparent"), NO_PICTURES, "family", when);
        voice("teacher", story.get("needteacher"), NO_PICTURES, "pair", when);
    }

    private void voice(String voice, String text, String[] pictures, String audience, Moment when) {
        var author =
                switch (voice) {
                    case "child" -> pen.walker.tutee();
                    case "parent" -> pen.walker.guardian();
                    default -> pen.walker.tutor();
                };
        pen.rows.add(
                Table.NEEDS_VOICE,
                pen.id(when),
                pen.journey,
                voice,
                text,
                pictures,
                audience,
                author,
                when.day(),
                when.at());
    }

    /** A question that became a trial, and the trial that became a route. */
    private void ask(Talk talk, Moment when) {
        var request = talk.entry("request", story.get("ask"), when);
        var tried = when.daysLater(1);
        var trial = pen.id(tried);
        pen.rows.add(
                Table.REQUEST_STATE, request, 1, "route", null, pen.walker.tutee(), tried.day());
        pen.rows.add(
                Table.TRIAL,
                trial,
                pen.journey,
                pen.walker.tutee(),
                request,
                story.get("trial"),
                tried.day(),
                tried.day().plusDays(10),
                "more",
                story.get("trialwhy"),
                tried.day().plusDays(9),
                tried.at());
        int number = 1;
        for (var action : story.all("small")) {
            pen.rows.add(
                    Table.TRIAL_ACTION, trial, number, action, tried.day().plusDays(3L * number));
            number++;
        }
        var words = Map.of("title", story.get("trial"), "trial", trial.toString());
        pen.line(trial, "trial-begun", pen.walker.tutee(), "pair", null, tried, words, "tutor");
    }

    /** What was tried against a difficulty; the last way led on. */
    void ways(java.util.UUID difficulty, Moment when) {
        var ways = story.all("way");
        for (int i = 0; i < ways.size(); i++) {
            var tried = when.daysLater(i + 1);
            pen.rows.add(
                    Table.DIFFICULTY_WAY,
                    pen.id(tried),
                    difficulty,
                    ways.get(i),
                    i == ways.size() - 1 ? tried.day() : null,
                    pen.walker.tutee(),
                    tried.day(),
                    tried.at());
        }
    }
}
