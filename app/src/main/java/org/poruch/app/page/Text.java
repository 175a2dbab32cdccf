package org.poruch.app.page;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * What a person wrote, cleaned of what no person means: surrounding space, foreign line ends,
 * decomposed letters. Emoji and any script stay as they are. NUL and other control characters are
 * refused, because the database and printers choke on them.
 *
 * @param value the text, or what could not be taken, without the characters that cannot be read
 * @param fault the key of the sentence that says what is wrong
 * @param max how many characters there is room for
 */
public record Text(String value, @Nullable String fault, int max) {

    /** A text that may be empty. */
    public static Text read(@Nullable String raw, int max) {
        if (raw == null) {
            return new Text("", null, max);
        }
        String clean =
                Normalizer.normalize(
                                raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                        .strip();
        if (clean.codePoints().anyMatch(Text::unreadable)) {
            return new Text(readable(clean), "page.fault.unreadable", max);
        }
        return clean.codePointCount(0, clean.length()) > max
                ? new Text(clean, "page.fault.long", max)
                : new Text(clean, null, max);
    }

    /** A text that must be there. */
    public static Text needed(@Nullable String raw, int max) {
        Text text = read(raw, max);
        return text.fault == null && text.isEmpty() ? new Text("", "page.fault.empty", max) : text;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** These faults and the one of this text, if it has one, at that field. */
    public Faults check(Faults faults, String field) {
        return fault == null ? faults : faults.and(field, fault, "max", max);
    }

    private static String readable(String text) {
        return text.codePoints()
                .filter(each -> !unreadable(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Control characters and halves of characters; line end and tabulator are meant. */
    private static boolean unreadable(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL -> each != '\n' && each != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
