package org.poruch.plan.match;

import org.poruch.plan.Field;

/** Refuses an instance that contradicts itself, naming the field. */
final class MatchCheck {
    private MatchCheck() {}

    static void of(MatchInstance instance) {
        Field.of("unmatchedCost").amount(instance.unmatchedCost());
        var tutors =
                Field.once(
                        "tutors", "tutor", instance.tutors().stream().map(MatchTutor::id).toList());
        Field.once("requests", "request", instance.requests().stream().map(Request::id).toList());
        for (int j = 0; j < instance.tutors().size(); j++) {
            var tutor = instance.tutors().get(j);
            tutor(Field.in("tutors", j, "tutor", tutor.id()), tutor);
        }
        for (int i = 0; i < instance.requests().size(); i++) {
            var request = instance.requests().get(i);
            for (var each : request.costs().entrySet()) {
                if (!tutors.contains(each.getKey())
                        || each.getValue() < 0
                        || each.getValue() > Field.MOST) {
                    var field = Field.in("requests", i, "request", request.id()).at("costs");
                    field.oneOf(tutors, each.getKey());
                    field.at(each.getKey()).amount(each.getValue());
                }
            }
        }
    }

    private static void tutor(Field field, MatchTutor tutor) {
        field.at("capacity").amount(tutor.capacity());
        int before = 0;
        for (int k = 0; k < tutor.load().size(); k++) {
            field.at("load").at(k).within(before, Field.MOST, tutor.load().get(k));
            before = tutor.load().get(k);
        }
    }
}
