package org.poruch.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Reads what was sent about a meeting, and says at each field what is to be put right. */
final class MeetingReading {
    static final int LONGEST = 20_000;
    static final int LONGEST_DECISION = 500;
    static final int MOST_DECISIONS = 50;
    private static final int DAY = 1440;

    private final Given given = new Given();
    private final MeetingWish wish;
    private final LocalDate today;
    private final Circle circle;

    MeetingReading(MeetingWish wish, LocalDate today, Circle circle) {
        this.wish = wish;
        this.today = today;
        this.circle = circle;
    }

    Noted read() {
        var happenedOn = happenedOn();
        var how = given.choice("how", wish.how(), How.class);
        var noted =
                new Noted(
                        given.optionalId("id", wish.id()),
                        happenedOn,
                        how == null ? How.IN_PERSON : how,
                        minutes(),
                        present(),
                        given.optionalText("notes", wish.notes(), LONGEST),
                        privateNote(),
                        decisions(),
                        nextOn(happenedOn),
                        blank(wish.nextHow())
                                ? null
                                : given.choice("nextHow", wish.nextHow(), How.class),
                        blank(wish.method())
                                ? null
                                : given.choice("method", wish.method(), Method.class));
        given.check();
        return noted;
    }

    private LocalDate happenedOn() {
        var day =
                Objects.requireNonNullElse(
                        given.optionalDay("happenedOn", wish.happenedOn()), today);
        if (day.isAfter(today)) {
            given.fault("happenedOn", "meeting.fault.future");
        }
        return day;
    }

    private @Nullable LocalDate nextOn(LocalDate happenedOn) {
        var day = given.optionalDay("nextOn", wish.nextOn());
        if (day != null && day.isBefore(happenedOn)) {
            given.fault("nextOn", "meeting.fault.next");
        }
        return day;
    }

    private @Nullable Integer minutes() {
        var number = given.optionalNumber("minutes", wish.minutes(), 1, DAY);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            given.fault("minutes", "page.fault.range", "least", 1, "most", DAY);
        }
        return number == null ? null : number.intValue();
    }

    /** Whoever stands around this journey; nobody named means the two. */
    private List<UUID> present() {
        var sent = wish.present();
        if (sent == null) {
            return circle.usual();
        }
        var ids = new LinkedHashSet<UUID>();
        for (var each : sent) {
            var id = given.optionalId("present", each);
            if (id == null || !circle.knows(id)) {
                given.fault("present", "meeting.fault.present");
            } else {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            given.fault("present", "page.fault.choice");
        }
        return List.copyOf(ids);
    }

    private @Nullable String privateNote() {
        if (wish.privateNote() == null) {
            return null;
        }
        var text = given.optionalText("privateNote", wish.privateNote(), LONGEST);
        if (text != null && !circle.tutor()) {
            given.fault("privateNote", "meeting.fault.private");
        }
        return Objects.requireNonNullElse(text, "");
    }

    private List<Decision> decisions() {
        var sent =
                Objects.requireNonNullElse(
                        wish.decisions(), List.<MeetingWish.@Nullable DecisionWish>of());
        if (sent.size() > MOST_DECISIONS) {
            given.fault("decisions", "meeting.fault.decisions", "most", MOST_DECISIONS);
            return List.of();
        }
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < sent.size(); i++) {
            var each = sent.get(i);
            if (each != null) {
                var text = given.text("decisions." + i + ".text", each.text(), LONGEST_DECISION);
                decisions.add(
                        new Decision(
                                text,
                                given.optionalDay("decisions." + i + ".dueOn", each.dueOn())));
            }
        }
        return decisions;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
