package org.poruch.app.route.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are at most, whichever of the usual fonts the reader has: the widest of Roboto,
 * Noto, Segoe and DejaVu, in hundredths of the size of the letters.
 */
final class Letters {
    private static final int[] WIDE = new int[0x530];
    private static final int OTHER = 134;

    static {
        java.util.Arrays.fill(WIDE, 78);
        of(36, " '|/iljії");
        of(42, ".,:;·-IІЇJ");
        of(50, "frt`!()[]г");
        of(60, "*\"ґтzзcsсэє");
        of(68, "вьLҐГ«»xхяvyуkaeаеё");
        of(73, "oчETЕТо0123456789нпбийbdghnpquрЗSYZ");
        of(80, "лCPРСЭЄцъBВЬБAKRVXАУХЯ");
        of(86, "ЧдКUGDHNИЙНПЛ+=<>~#OQО");
        of(96, "&МДыЦwЪ");
        of(105, "юФфжM@%ЫЮмm");
        of(112, "шщW");
        of(124, "ЖШ");
        of(134, "Щ");
    }

    private Letters() {}

    private static void of(int width, String letters) {
        letters.chars().filter(each -> each < WIDE.length).forEach(each -> WIDE[each] = width);
    }

    /** The width of bold words at this size. */
    static int width(String words, int size) {
        int sum = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            sum += letter < WIDE.length ? WIDE[letter] : wide(letter);
        }
        return (sum * size + 99) / 100;
    }

    private static int wide(char letter) {
        return switch (letter) {
            case '’', '‘', '\u00a0', '\u202f' -> 43;
            case '–', '“', '”', '„' -> 68;
            case '…', '—' -> 105;
            default -> OTHER;
        };
    }

    /** Cut into lines that fit; what does not fit ends in an ellipsis, and stands in the list. */
    static List<String> wrap(String words, int size, int widest, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.strip().split("\\s+", 60)) {
            var rest = word;
            while (width(rest, size) > widest) {
                int fits = fitting(rest, size, widest);
                close(lines, line);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            if (!line.isEmpty() && width(line + " " + rest, size) > widest) {
                close(lines, line);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
            if (lines.size() > most) {
                break;
            }
        }
        close(lines, line);
        return cut(lines, size, widest, most);
    }

    static String line(String words, int size, int widest) {
        var lines = wrap(words, size, widest, 1);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    private static List<String> cut(List<String> lines, int size, int widest, int most) {
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        var last = lines.get(most - 1);
        while (!last.isEmpty() && width(last + "…", size) > widest) {
            last = last.substring(0, before(last, last.length()));
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last.stripTrailing() + "…");
        return List.copyOf(kept);
    }

    private static int fitting(String word, int size, int widest) {
        int fits = word.length();
        while (fits > 1 && width(word.substring(0, fits), size) > widest) {
            fits = before(word, fits);
        }
        return Math.max(fits, Character.charCount(word.codePointAt(0)));
    }

    /** The end without its last letter; a letter of two halves stays whole. */
    private static int before(String word, int end) {
        return word.offsetByCodePoints(end, -1);
    }

    private static void close(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
