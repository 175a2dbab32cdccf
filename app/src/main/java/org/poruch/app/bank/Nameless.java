package org.poruch.app.bank;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes people's names out of a text, in whatever case they stand: «Ірини», «Іриною» are Iryna too.
 * What is left is for its author to read through.
 */
final class Nameless {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");
    private static final int SHORTEST = 3;
    private static final int ENDING = 4;
    static final String GAP = "…";

    private Nameless() {}

    static String of(String text, List<String> names) {
        var beginnings =
                names.stream()
                        .flatMap(name -> Arrays.stream(name.split("[\\s-]+")))
                        .filter(word -> word.length() >= SHORTEST)
                        .map(word -> word.substring(0, Math.max(SHORTEST, word.length() - 1)))
                        .distinct()
                        .toList();
        return WORD.matcher(text)
                .replaceAll(found -> named(found.group(), beginnings) ? GAP : found.group());
    }

    private static boolean named(String word, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(
                        begins ->
                                word.startsWith(begins)
                                        && word.length() <= begins.length() + ENDING);
    }
}
