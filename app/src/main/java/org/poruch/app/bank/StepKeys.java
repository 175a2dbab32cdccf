package org.poruch.app.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.poruch.app.bank.view.Part;

/**
 * Gives the steps of a new version the keys of the old ones: those that say the same first, then,
 * in their order, those that were reworded. What is left is new.
 */
final class StepKeys {
    private StepKeys() {}

    static List<Part> given(List<Part> fresh, List<Part> before) {
        Set<String> taken = new HashSet<>();
        var named =
                new ArrayList<>(fresh.stream().map(part -> known(part, before, taken)).toList());
        var left =
                new ArrayList<>(
                        before.stream()
                                .map(Part::key)
                                .filter(key -> !taken.contains(key))
                                .toList());
        boolean reworded = fresh.size() == before.size();
        int next = 1;
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).key().isEmpty()) {
                while (taken.contains(String.valueOf(next)) || left.contains("" + next)) {
                    next++;
                }
                var key = reworded && !left.isEmpty() ? left.removeFirst() : "" + next;
                taken.add(key);
                named.set(i, named.get(i).named(key));
            }
        }
        return List.copyOf(named);
    }

    private static Part known(Part part, List<Part> before, Set<String> taken) {
        return before.stream()
                .filter(old -> old.key().equals(part.key()) || old.action().equals(part.action()))
                .filter(old -> taken.add(old.key()))
                .findFirst()
                .map(old -> part.named(old.key()))
                .orElseGet(() -> part.named(""));
    }
}
