package org.poruch.app.advice;

import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Reads advice in the centre's own words. */
record AdviceReading(String lines, String questions) {
    private static final int LONGEST = 3000;
    private static final int MOST = 10;

    record Fields(@Nullable String stage, @Nullable String lines, @Nullable String questions) {}

    static AdviceReading of(Fields fields) {
        var given = new Given();
        var read =
                new AdviceReading(
                        lines(given, "lines", fields.lines()),
                        lines(given, "questions", fields.questions()));
        stage(given, fields.stage());
        given.check();
        return read;
    }

    static String stage(@Nullable String stage) {
        var given = new Given();
        var known = stage(given, stage);
        given.check();
        return known;
    }

    private static String stage(Given given, @Nullable String stage) {
        if (stage == null || !Stages.known(stage)) {
            given.fault("stage", "page.fault.choice");
            return "";
        }
        return stage;
    }

    private static String lines(Given given, String field, @Nullable String raw) {
        var text = given.text(field, raw, LONGEST);
        if (text.lines().count() > MOST) {
            given.fault(field, "advice.fault.many");
        }
        return text;
    }
}
