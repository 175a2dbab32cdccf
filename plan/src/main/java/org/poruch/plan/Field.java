package org.poruch.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A field of an instance, to say what is wrong with it.
 *
 * @param whose what it belongs to, such as "resource r17"
 * @param path where it stands, such as "resources[16].hours"
 */
public record Field(String whose, String path) {
    /** No figure is greater: a year has 8,784 hours, and sums stay exact. */
    public static final int MOST = 1_000_000;

    private static final int MOST_HOURS = 10_000;

    /** A field of the instance itself. */
    public static Field of(String name) {
        return new Field("instance", name);
    }

    /** A member of a list of the instance, such as the resource r17. */
    public static Field in(String list, int index, String kind, String id) {
        return new Field(kind + " " + id, "%s[%d]".formatted(list, index));
    }

    public Field at(String name) {
        return new Field(whose, path.isEmpty() ? name : path + "." + name);
    }

    public Field at(int index) {
        return new Field(whose, "%s[%d]".formatted(path, index));
    }

    public BadInstance must(String be, Object was, String maybe) {
        return new BadInstance(
                "The %s (%s) must %s, but was %s. Maybe %s?"
                        .formatted(whose, path, be, was, maybe));
    }

    public void within(int least, int most, int number) {
        if (number < least || number > most) {
            var maybe = number < 0 ? "the sign slipped in" : "a digit is missing or too many";
            throw must("be from %d to %d".formatted(least, most), number, maybe);
        }
    }

    public void amount(int number) {
        within(0, MOST, number);
    }

    public void hours(int number) {
        within(0, MOST_HOURS, number);
    }

    public void oneOf(Set<String> names, String name) {
        if (!names.contains(name)) {
            throw must("name something of the instance", name, "it is misspelt");
        }
    }

    /** Every name of a list is there once. */
    public static Set<String> once(String list, String kind, List<String> ids) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw in(list, i, kind, ids.get(i))
                        .at("id")
                        .must("be there once", ids.get(i) + " again", "it was copied");
            }
        }
        return seen;
    }
}
