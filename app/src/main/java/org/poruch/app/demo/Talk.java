package org.poruch.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the two say to each other on the way: entries with their answers, meetings, the words at the
 * end.
 */
record Talk(Pen pen, Story story) {
    private static final int HALF_A_DAY = 700;
    private static final List<String> WAYS = List.of("phone", "in-person", "video");

    UUID entry(String kind, String text, Moment when) {
        var id = pen.id(when);
        var audience = kind.equals("result") && pen.walker.child() ? "family" : "pair";
        row(id, kind, audience, pen.walker.tutee(), text, when, null);
        pen.line(id, kind, pen.walker.tutee(), audience, null, when, Map.of("text", text), "tutor");
        return id;
    }

    void answer(UUID about, String text, Moment entry) {
        var when = entry.later(HALF_A_DAY);
        var id = pen.id(when);
        row(id, "note", "pair", pen.walker.tutor(), text, when, about);
        pen.line(
                id,
                "note",
                pen.walker.tutor(),
                "pair",
                about,
                when,
                Map.of("text", text),
                text.contains("?") ? "tutee" : "nobody");
        pen.spoke(when);
    }

    UUID probe(int number, boolean answered, Moment when) {
        var probe = story.probes().get(number);
        var id = entry("probe", probe.text(), when);
        if (answered) {
            answer(id, probe.reply(), when);
        }
        return id;
    }

    void reflection(Moment when) {
        var id = pen.id(when);
        var words = new LinkedHashMap<String, String>();
        words.put("text", "");
        words.put("worked", story.get("worked"));
        words.put("didNot", story.get("didnt"));
        words.put("willTry", story.get("try"));
        pen.rows.add(
                Table.ENTRY,
                id,
                pen.journey,
                "reflection",
                "pair",
                pen.walker.tutee(),
                "",
                words.get("worked"),
                words.get("didNot"),
                words.get("willTry"),
                when.day(),
                when.at(),
                null);
        pen.line(id, "reflection", pen.walker.tutee(), "pair", null, when, words, "tutor");
    }

    void difficulty(boolean answered, Moment when) {
        var id = entry("difficulty", story.get("hard"), when);
        new Beginnings(pen, story).ways(id, when);
        if (answered) {
            answer(id, story.get("help"), when);
        }
    }

    private void row(
            UUID id,
            String kind,
            String audience,
            UUID author,
            String text,
            Moment when,
            @Nullable UUID about) {
        pen.rows.add(
                Table.ENTRY,
                id,
                pen.journey,
                kind,
                audience,
                author,
                text,
                null,
                null,
                null,
                when.day(),
                when.at(),
                about);
    }

    /** They met; the next time may be agreed. */
    void meeting(Moment when, @Nullable Moment next) {
        var id = pen.id(when);
        var notes = story.get("meeting");
        var way = WAYS.get(Math.floorMod(notes.length(), WAYS.size()));
        var nextOn = next == null ? null : next.day();
        pen.rows.add(
                Table.MEETING,
                id,
                pen.journey,
                when.day(),
                way,
                20 + notes.length() % 5 * 10,
                notes,
                nextOn,
                next == null ? null : "video",
                pen.walker.tutor(),
                when.at());
        pen.rows.add(Table.MEETING_PRESENT, id, pen.walker.tutee());
        pen.rows.add(Table.MEETING_PRESENT, id, pen.walker.tutor());
        pen.rows.add(
                Table.MEETING_WORDING,
                id,
                1,
                when.day(),
                notes,
                new String[0],
                pen.walker.tutor(),
                when.at());
        pen.line(
                id, "meeting", pen.walker.tutor(), "pair", null, when, Map.of("text", notes), null);
        pen.spoke(when);
        if (nextOn != null) {
            pen.rows.add(Table.SIGNPOST, pen.journey, id, "meeting", "video", null, nextOn);
        }
    }

    void note(String text, Moment when) {
        pen.rows.add(
                Table.PRIVATE_NOTE,
                pen.id(when),
                pen.journey,
                pen.walker.tutor(),
                text,
                when.day(),
                when.at());
    }
}
