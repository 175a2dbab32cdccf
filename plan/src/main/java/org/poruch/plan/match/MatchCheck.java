package org.poruch.plan.match;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Refuses an instance that contradicts itself, naming the field. */
final class MatchCheck {
    private MatchCheck() {}

    static void of(MatchInstance instance) {
        notNegative("unmatchedCost", instance.unmatchedCost());
        once("tutors", instance.tutors(), MatchTutor::id);
        once("requests", instance.requests(), Request::id);
        for (int j = 0; j < instance.tutors().size(); j++) {
            tutor("tutors[%d]".formatted(j), instance.tutors().get(j));
        }
        var tutors = new HashSet<String>();
        instance.tutors().forEach(tutor -> tutors.add(tutor.id()));
        for (int i = 0; i < instance.requests().size(); i++) {
            for (var each : instance.requests().get(i).costs().entrySet()) {
                if (!tutors.contains(each.getKey())) {
                    throw new IllegalArgumentException(
                            "requests[%d].costs must name tutors of the instance, but was %s. Maybe it is misspelt?"
                                    .formatted(i, each.getKey()));
                }
                if (each.getValue() < 0) {
                    notNegative(
                            "requests[%d].costs.%s".formatted(i, each.getKey()), each.getValue());
                }
            }
        }
    }

    private static void tutor(String field, MatchTutor tutor) {
        notNegative(field + ".capacity", tutor.capacity());
        int before = 0;
        for (int k = 0; k < tutor.load().size(); k++) {
            if (tutor.load().get(k) < before) {
                throw new IllegalArgumentException(
                        "%s.load[%d] must not fall below %d, but was %d. Maybe the order is reversed?"
                                .formatted(field, k, before, tutor.load().get(k)));
            }
            before = tutor.load().get(k);
        }
    }

    private static void notNegative(String field, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "%s must not be negative, but was %d. Maybe the sign slipped in?"
                            .formatted(field, number));
        }
    }

    private static <T> void once(String field, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(id.apply(all.get(i)))) {
                throw new IllegalArgumentException(
                        "%s[%d].id must be there once, but was %s again. Maybe it was copied?"
                                .formatted(field, i, id.apply(all.get(i))));
            }
        }
    }
}
