package org.poruch.app.route.map.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stop: a step, a meeting, the question, an idea, something left aside.
 *
 * @param id the thing itself; none for the question and for today
 * @param href where it leads
 * @param kind {@code step}, {@code probe}, {@code check}, {@code meeting}, {@code question} or
 *     {@code today}
 * @param state {@code done}, {@code now}, {@code ahead}, {@code aside} or {@code off} for an idea
 * @param meta the second line: hours, day
 * @param note people's own words about it, such as why it was left aside
 * @param fresh new to this reader since the last look
 */
public record Stop(
        @Nullable UUID id,
        @JsonIgnore String href,
        String kind,
        String state,
        String name,
        @JsonIgnore String meta,
        @Nullable String note,
        @Nullable LocalDate day,
        boolean fresh) {

    public boolean done() {
        return state.equals("done");
    }

    public boolean today() {
        return kind.equals("today");
    }

    public boolean meeting() {
        return kind.equals("meeting");
    }

    /** Its shape tells more than that it is a step. */
    public boolean told() {
        return kind.equals("probe") || kind.equals("check");
    }

    public Stop on(@Nullable LocalDate other) {
        return new Stop(id, href, kind, state, name, meta, note, other, fresh);
    }
}
