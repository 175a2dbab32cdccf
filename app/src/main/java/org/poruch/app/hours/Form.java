package org.poruch.app.hours;

import java.time.Duration;
import java.util.Map;

/**
 * A form that a tutor sends: which kind of work it is, and how much of its time is believed at
 * most.
 *
 * @param what the last part of {@code hours.what.…}
 */
record Form(Work work, String what, Duration most) {
    /** A note of a line or two, written on the day's page, which stands open all day. */
    static final Form IN_PASSING = new Form(Work.PAPER, "note", Duration.ofMinutes(2));

    private static final Form OTHER = new Form(Work.ANSWERING, "other", Duration.ofMinutes(10));

    private static final Map<String, Form> BY_ADDRESS =
            Map.ofEntries(
                    form("/journeys/{journey}/route/proposals", Work.DRAFTING, "proposal", 30),
                    form("/journeys/{journey}/goals", Work.DRAFTING, "goal", 30),
                    form("/goals/{goal}/agreement", Work.ANSWERING, "goal", 15),
                    form("/goals/{goal}/refusal", Work.ANSWERING, "goal", 15),
                    form("/journeys/{journey}/entries", Work.ANSWERING, "entry", 20),
                    form("/entries/{entry}", Work.ANSWERING, "entry", 20),
                    form("/journeys/{journey}/analyses", Work.ANSWERING, "analysis", 20),
                    form(
                            "/journeys/{journey}/analyses/{analysis}/expert",
                            Work.ANSWERING,
                            "analysis",
                            30),
                    form("/journeys/{journey}/review/expert", Work.ANSWERING, "review", 30),
                    form("/journeys/{journey}/meetings", Work.PAPER, "protocol", 20),
                    form("/meetings/{meeting}", Work.PAPER, "protocol", 20),
                    form("/journeys/{journey}/private-notes", Work.PAPER, "note", 20),
                    form("/private-notes/{privateNote}", Work.PAPER, "note", 20));

    private static Map.Entry<String, Form> form(String address, Work work, String what, int most) {
        return Map.entry(address, new Form(work, what, Duration.ofMinutes(most)));
    }

    /**
     * The form behind this address, as routes write it; what has no row of its own is an answer.
     */
    static Form at(String address) {
        return BY_ADDRESS.getOrDefault(address, OTHER);
    }
}
