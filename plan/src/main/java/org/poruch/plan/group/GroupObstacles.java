package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;

/** Says which topics cannot be taught and who cannot be taught at all, and why. */
final class GroupObstacles {
    private final Term term;
    private final boolean[][] possible;
    private final List<Obstacle> found = new ArrayList<>();

    GroupObstacles(Term term) {
        this.term = term;
        possible = new boolean[term.topicHours.length][term.slots];
        for (int[] one : term.possible) {
            possible[one[1]][term.slot(one[0])] = true;
        }
    }

    List<Obstacle> all() {
        for (int topic = 0; topic < term.topicHours.length; topic++) {
            if (term.possibleOf[topic].length == 0 && isWanted(topic)) {
                topic(topic);
            }
        }
        for (int person = 0; person < term.personHours.length; person++) {
            if (!canBeTaught(person)) {
                person(person);
            }
        }
        return List.copyOf(found);
    }

    private boolean isWanted(int topic) {
        return Arrays.stream(term.value).anyMatch(values -> values[topic] > 0);
    }

    private boolean canBeTaught(int person) {
        return Arrays.stream(term.wants[person])
                .anyMatch(
                        topic ->
                                IntStream.range(0, term.slots)
                                        .anyMatch(
                                                slot ->
                                                        term.personFree[person][slot]
                                                                && possible[topic][slot]));
    }

    private void topic(int topic) {
        String name = term.instance.topics().get(topic).id();
        boolean known = Arrays.stream(term.knows).anyMatch(knows -> knows[topic]);
        if (!known) {
            say(Kind.NO_TUTOR, name, "No tutor teaches it.", "Invite a tutor who knows it.");
            return;
        }
        boolean hours =
                IntStream.range(0, term.knows.length)
                        .anyMatch(
                                j ->
                                        term.knows[j][topic]
                                                && term.tutorHours[j] >= term.topicHours[topic]);
        if (!hours) {
            say(
                    Kind.HOURS,
                    name,
                    "It takes %d hours, and no tutor who knows it has as many."
                            .formatted(term.topicHours[topic]),
                    "Give one of its tutors more hours, or shorten it.");
            return;
        }
        int most = Arrays.stream(term.could[topic]).mapToInt(who -> who.length).max().orElse(0);
        say(
                Kind.TOO_FEW,
                name,
                "In no slot in which a tutor is free can %d persons come; at most %d can in any."
                        .formatted(term.least, most),
                "Add a slot for it, lower the smallest size, or meet one by one.");
    }

    private void person(int person) {
        var who = term.instance.persons().get(person);
        if (who.free().isEmpty()) {
            say(
                    Kind.OUT_OF_REACH,
                    who.id(),
                    "There is no free slot.",
                    "Ask for a time that suits.");
        } else if (Arrays.stream(term.value[person]).allMatch(v -> v <= 0)) {
            say(Kind.OUT_OF_REACH, who.id(), "Nothing on offer is of use.", "Ask what would be.");
        } else if (term.wants[person].length == 0) {
            say(
                    Kind.HOURS,
                    who.id(),
                    "There are %d hours, and every topic of use takes more.".formatted(who.hours()),
                    "Give more hours, or a shorter form of one topic.");
        } else {
            say(
                    Kind.OUT_OF_REACH,
                    who.id(),
                    "No topic of use has a tutor and enough persons in a free slot.",
                    "Add a free slot, or meet one by one.");
        }
    }

    private void say(Kind kind, String about, String because, String help) {
        found.add(new Obstacle(kind, about, because, help));
    }
}
