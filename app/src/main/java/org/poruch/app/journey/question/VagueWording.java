package org.poruch.app.journey.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks a question over and points at what is vague in it. */
public final class VagueWording {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’-]*");
    private static final Pattern MARKS = Pattern.compile("[?？؟]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");
    private static final Pattern NAME =
            Pattern.compile("(?<![.!?…:«“\"(] ?)(?<=\\S )[«“\"(]?\\p{Lu}\\p{Ll}+");

    private final String written;
    private final String text;
    private final Tongue tongue;
    private final List<Finding> findings = new ArrayList<>();

    private VagueWording(String written, String reader) {
        this.written = written.strip().replace('\'', '’').replaceAll("\\s+", " ");
        this.text = this.written.toLowerCase(Locale.ROOT);
        this.tongue = Tongue.of(text, reader);
    }

    /**
     * What is worth a second look, the weightiest first; an empty list for a concrete wording.
     *
     * @param reader {@code uk}, {@code ru} or {@code en}: the language when letters do not tell
     */
    public static List<Finding> look(String text, String reader) {
        return new VagueWording(text, reader).look();
    }

    /** Whether a text names a number, a class, a person or a place. */
    public static boolean names(String text, String reader) {
        return new VagueWording(text, reader).names();
    }

    private List<Finding> look() {
        words(Flag.GENERAL, tongue.general);
        words(Flag.EVERYBODY, tongue.everybody);
        words(Flag.RESULT, tongue.result);
        words(Flag.YES_NO, tongue.yesNo);
        missing(Flag.SEVERAL, MARKS.matcher(text).results().count() > 1);
        missing(Flag.NO_QUESTION, !text.contains("?") && !tongue.asks.matcher(text).find());
        length(WORD.matcher(text).results().count());
        missing(Flag.NOBODY, !names());
        return List.copyOf(findings);
    }

    private void words(Flag flag, Pattern pattern) {
        var found = pattern.matcher(text);
        if (found.find()) {
            findings.add(new Finding(flag, quote(found.start(), found.end())));
        }
    }

    private void missing(Flag flag, boolean vague) {
        if (vague) {
            findings.add(new Finding(flag, ""));
        }
    }

    private void length(long words) {
        if (words < FEWEST_WORDS) {
            findings.add(new Finding(Flag.TOO_SHORT, quote(0, text.length())));
        } else if (words > MOST_WORDS) {
            findings.add(new Finding(Flag.TOO_LONG, ""));
        }
    }

    private boolean names() {
        return NUMBER.matcher(text).find()
                || NAME.matcher(written).find()
                || tongue.named.matcher(text).find();
    }

    /** The person's own letters, as far as a glance takes them in. */
    private String quote(int start, int end) {
        var whole =
                written.length() == text.length()
                        ? written.substring(start, end)
                        : text.substring(start, end);
        if (whole.length() <= LONGEST_QUOTE) {
            return whole;
        }
        var cut = whole.lastIndexOf(' ', LONGEST_QUOTE);
        return whole.substring(0, cut > 0 ? cut : LONGEST_QUOTE) + "…";
    }
}
