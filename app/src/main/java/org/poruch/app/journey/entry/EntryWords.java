package org.poruch.app.journey.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry, as their author wrote them.
 *
 * @param tags what the author calls it: success, failure, difficulty
 * @param dictatedTo the adult who wrote it down for a child
 */
record EntryWords(
        String text,
        @Nullable String worked,
        @Nullable String didNot,
        @Nullable String willTry,
        @Nullable String dictatedTo,
        List<String> tags) {

    /** What an author may call an entry. */
    static final List<String> TAGS = List.of("success", "failure", "difficulty");

    /** As the thread tells them, with the number of files beside them. */
    Map<String, String> told(int files) {
        var told = new LinkedHashMap<String, String>();
        put(told, "text", text);
        put(told, "worked", worked);
        put(told, "didNot", didNot);
        put(told, "willTry", willTry);
        put(told, "dictatedTo", dictatedTo);
        put(told, "tags", String.join(" ", tags));
        put(told, "files", files == 0 ? null : String.valueOf(files));
        return told;
    }

    private static void put(Map<String, String> told, String name, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            told.put(name, words);
        }
    }
}
