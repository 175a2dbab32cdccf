package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An instance as arrays. A session has the number tutor · slots + slot, as a tutor holds one at a
 * time.
 */
final class Term {
    final GroupInstance instance;
    final int slots;
    final int least;
    final int most;
    final int cost;
    final int[] topicHours;
    final int[] tutorHours;
    final int[] personHours;

    /** By person and topic; 0 where there is no use of it. */
    final int[][] value;

    /** By person: the topics of use, the most valued first. */
    final int[][] wants;

    final boolean[][] personFree;
    final boolean[][] tutorFree;
    final boolean[][] knows;

    /** By topic and slot: who could come, the one who values it most first. */
    final int[][][] could;

    /** Every session that could take place, as number and topic. */
    final int[][] possible;

    /** By topic: the numbers of those sessions. */
    final int[][] possibleOf;

    private final Map<String, Integer> topicNumber = new HashMap<>();
    private final Map<String, Integer> tutorNumber = new HashMap<>();
    private final Map<String, Integer> personNumber = new HashMap<>();

    Term(GroupInstance instance, GroupWishes wishes) {
        this.instance = instance;
        slots = instance.slots();
        least = instance.minSize();
        most = instance.maxSize();
        cost = instance.sessionCost();
        topicHours = instance.topics().stream().mapToInt(GroupTopic::hours).toArray();
        tutorHours = instance.tutors().stream().mapToInt(Tutor::hours).toArray();
        personHours = instance.persons().stream().mapToInt(Participant::hours).toArray();
        number(topicNumber, instance.topics().stream().map(GroupTopic::id).toList());
        number(tutorNumber, instance.tutors().stream().map(Tutor::id).toList());
        number(personNumber, instance.persons().stream().map(Participant::id).toList());
        tutorFree = instance.tutors().stream().map(t -> in(t.free())).toArray(boolean[][]::new);
        personFree = instance.persons().stream().map(p -> in(p.free())).toArray(boolean[][]::new);
        knows = instance.tutors().stream().map(this::knows).toArray(boolean[][]::new);
        value = instance.persons().stream().map(this::values).toArray(int[][]::new);
        wishes.declined().forEach(this::decline);
        wants = IntStream.range(0, value.length).mapToObj(this::wants).toArray(int[][]::new);
        could = could();
        possible = possible();
        possibleOf =
                IntStream.range(0, topicHours.length)
                        .mapToObj(this::possibleOf)
                        .toArray(int[][]::new);
    }

    private int[] possibleOf(int topic) {
        return Arrays.stream(possible)
                .filter(one -> one[1] == topic)
                .mapToInt(one -> one[0])
                .toArray();
    }

    private static void number(Map<String, Integer> numbers, List<String> ids) {
        for (String id : ids) {
            numbers.put(id, numbers.size());
        }
    }

    private boolean[] in(List<Integer> free) {
        var is = new boolean[slots];
        free.forEach(slot -> is[slot] = true);
        return is;
    }

    private boolean[] knows(Tutor tutor) {
        var is = new boolean[topicHours.length];
        tutor.topics().forEach(topic -> is[topic(topic)] = true);
        return is;
    }

    private int[] values(Participant person) {
        var values = new int[topicHours.length];
        person.values().forEach((topic, worth) -> values[topic(topic)] = worth);
        return values;
    }

    private void decline(GroupWishes.Declined declined) {
        if (person(declined.person()) >= 0 && topic(declined.topic()) >= 0) {
            value[person(declined.person())][topic(declined.topic())] = 0;
        }
    }

    private int[] wants(int person) {
        return IntStream.range(0, topicHours.length)
                .filter(t -> value[person][t] > 0 && topicHours[t] <= personHours[person])
                .boxed()
                .sorted(Comparator.comparingInt(t -> -value[person][t]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[][][] could() {
        var lists = new ArrayList<List<List<Integer>>>();
        for (int t = 0; t < topicHours.length; t++) {
            lists.add(
                    IntStream.range(0, slots)
                            .<List<Integer>>mapToObj(s -> new ArrayList<>())
                            .toList());
        }
        for (int p = 0; p < wants.length; p++) {
            for (int t : wants[p]) {
                for (int s = 0; s < slots; s++) {
                    if (personFree[p][s]) {
                        lists.get(t).get(s).add(p);
                    }
                }
            }
        }
        var could = new int[topicHours.length][slots][];
        for (int t = 0; t < topicHours.length; t++) {
            int topic = t;
            for (int s = 0; s < slots; s++) {
                could[t][s] =
                        lists.get(t).get(s).stream()
                                .sorted(Comparator.comparingInt(p -> -value[p][topic]))
                                .mapToInt(Integer::intValue)
                                .toArray();
            }
        }
        return could;
    }

    private int[][] possible() {
        var all = new ArrayList<int[]>();
        for (int j = 0; j < tutorHours.length; j++) {
            for (int s = 0; s < slots; s++) {
                for (int t = 0; t < topicHours.length; t++) {
                    if (canBe(j, s, t)) {
                        all.add(new int[] {j * slots + s, t});
                    }
                }
            }
        }
        return all.toArray(int[][]::new);
    }

    private boolean canBe(int tutor, int slot, int topic) {
        return tutorFree[tutor][slot]
                && knows[tutor][topic]
                && topicHours[topic] <= tutorHours[tutor]
                && could[topic][slot].length >= least;
    }

    int slot(int session) {
        return session % slots;
    }

    int tutorOf(int session) {
        return session / slots;
    }

    int topic(String id) {
        return topicNumber.getOrDefault(id, -1);
    }

    int tutor(String id) {
        return tutorNumber.getOrDefault(id, -1);
    }

    int person(String id) {
        return personNumber.getOrDefault(id, -1);
    }
}
