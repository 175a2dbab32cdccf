package org.poruch.app.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The stock of stories: each is told once, so that no two people of a demo write the same. */
final class Shelf {
    final Story iryna = Stories.in("cast", "uk").getFirst();
    final Story halyna;
    final Story petro;
    final Story danylo;
    final List<BankStock.Item> bank = BankStock.read();
    private final Deque<Story> teachers = new ArrayDeque<>();
    private final Deque<Story> children = new ArrayDeque<>();

    Shelf() {
        var ukrainian = new ArrayList<>(Stories.in("teachers_uk", "uk"));
        halyna = ukrainian.removeFirst();
        petro =
                ukrainian.stream()
                        .filter(story -> story.get("subject").equals("фізика"))
                        .findFirst()
                        .orElseThrow();
        ukrainian.remove(petro);
        mix(ukrainian, Stories.in("teachers_ru", "ru"));
        var pupils = new ArrayList<>(Stories.in("children_uk", "uk"));
        danylo = pupils.removeFirst();
        children.addAll(pupils);
    }

    /** Both languages in turn, as far as they reach; first those who have come to an end. */
    private void mix(List<Story> ukrainian, List<Story> russian) {
        ukrainian.sort(Comparator.comparing(story -> !story.has("result")));
        int every = ukrainian.size() / russian.size() + 1;
        for (int i = 0; i < ukrainian.size(); i++) {
            teachers.add(ukrainian.get(i));
            if (i % every == 1 && i / every < russian.size()) {
                teachers.add(russian.get(i / every));
            }
        }
        russian.stream().filter(story -> !teachers.contains(story)).forEach(teachers::add);
    }

    boolean hasTeacher() {
        return !teachers.isEmpty();
    }

    Story teacher() {
        return teachers.removeFirst();
    }

    Story child() {
        return children.removeFirst();
    }
}
