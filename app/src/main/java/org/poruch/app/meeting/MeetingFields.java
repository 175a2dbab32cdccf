package org.poruch.app.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.meeting.MeetingWish.DecisionWish;
import org.poruch.app.meeting.view.MeetingForm;
import org.poruch.app.page.view.Faults;
import org.springframework.util.MultiValueMap;

/** The fields of the form of a meeting: read as a wish, and filled from one. */
final class MeetingFields {
    private static final int BLANK = 5;

    private MeetingFields() {}

    static MeetingWish read(MultiValueMap<String, String> fields) {
        return new MeetingWish(
                null,
                fields.getFirst("happenedOn"),
                fields.getFirst("how"),
                minutes(fields),
                present(fields),
                fields.getFirst("notes"),
                fields.getFirst("privateNote"),
                decisions(fields),
                fields.getFirst("nextOn"),
                fields.getFirst("nextHow"),
                fields.getFirst("method"));
    }

    /** A length of one's own goes before the usual ones. */
    private static @Nullable String minutes(MultiValueMap<String, String> fields) {
        var own = fields.getFirst("otherMinutes");
        return own == null || own.isBlank() ? fields.getFirst("minutes") : own;
    }

    /** Nobody ticked is something else than nobody asked. */
    private static @Nullable List<@Nullable String> present(MultiValueMap<String, String> fields) {
        var ticked = fields.get("present");
        if (ticked == null) {
            return fields.containsKey("presentAsked") ? List.of() : null;
        }
        return new ArrayList<>(ticked);
    }

    private static List<@Nullable DecisionWish> decisions(MultiValueMap<String, String> fields) {
        var decisions = new ArrayList<@Nullable DecisionWish>();
        for (int i = 0;
                i <= MeetingReading.MOST_DECISIONS
                        && fields.containsKey("decisions." + i + ".text");
                i++) {
            var text = or(fields.getFirst("decisions." + i + ".text"));
            var due = or(fields.getFirst("decisions." + i + ".dueOn"));
            decisions.add((text + due).isBlank() ? null : new DecisionWish(text, due));
        }
        return decisions;
    }

    static MeetingWish of(Meeting meeting) {
        return new MeetingWish(
                null,
                meeting.happenedOn().toString(),
                meeting.how().word(),
                meeting.minutes() == null ? null : meeting.minutes().toString(),
                meeting.present().stream().map(each -> each.id().toString()).toList(),
                meeting.notes(),
                meeting.privateNote(),
                meeting.decisions().stream()
                        .map(each -> new DecisionWish(each.text(), text(each.dueOn())))
                        .toList(),
                text(meeting.nextOn()),
                meeting.nextHow() == null ? null : meeting.nextHow().word(),
                meeting.method() == null ? null : meeting.method().word());
    }

    /** The form with what is in the wish. */
    static MeetingForm form(
            Place place,
            MeetingWish wish,
            Circle circle,
            String back,
            Faults faults,
            MeetingForm.@Nullable Now now) {
        return new MeetingForm(
                place.journey(),
                place.meeting(),
                place.version(),
                or(wish.happenedOn()),
                or(wish.how()),
                or(wish.minutes()),
                people(circle, wish.present()),
                or(wish.notes()),
                or(wish.privateNote()),
                rows(wish.decisions()),
                or(wish.nextOn()),
                or(wish.nextHow()),
                or(wish.method()),
                circle.tutor(),
                back,
                faults,
                now);
    }

    /** Which meeting the form is about. */
    record Place(UUID journey, @Nullable UUID meeting, int version) {}

    private static List<MeetingForm.Person> people(
            Circle circle, @Nullable List<@Nullable String> present) {
        var usual = circle.usual().stream().map(UUID::toString).toList();
        var ticked = present == null ? usual : present;
        return circle.people().stream()
                .map(
                        each ->
                                new MeetingForm.Person(
                                        each.id(),
                                        each.name(),
                                        ticked.contains(each.id().toString())))
                .toList();
    }

    private static List<MeetingForm.Row> rows(@Nullable List<@Nullable DecisionWish> wishes) {
        var rows = new ArrayList<MeetingForm.Row>();
        for (var wish : Objects.requireNonNullElse(wishes, List.<@Nullable DecisionWish>of())) {
            rows.add(
                    wish == null
                            ? new MeetingForm.Row("", "")
                            : new MeetingForm.Row(or(wish.text()), or(wish.dueOn())));
        }
        while (rows.size() < BLANK) {
            rows.add(new MeetingForm.Row("", ""));
        }
        return rows;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
