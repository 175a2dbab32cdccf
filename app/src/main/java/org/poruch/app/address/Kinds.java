package org.poruch.app.address;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;

/** What a parameter names, told from its name and type. */
final class Kinds {
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("tutee", "person"),
                    Map.entry("person", "person"),
                    Map.entry("child", "person"),
                    Map.entry("guardian", "person"),
                    Map.entry("journey", "journey"),
                    Map.entry("goal", "goal"),
                    Map.entry("step", "step"),
                    Map.entry("entry", "entry"),
                    Map.entry("probes", "entry"),
                    Map.entry("slot", "slot"),
                    Map.entry("files", "file"),
                    Map.entry("id", "id"),
                    Map.entry("limit", "number"),
                    Map.entry("cursor", "cursor"));
    private static final Set<String> DAYS = Set.of("until", "from", "by", "on", "day", "due");
    private static final Set<String> CHOICES =
            Set.of(
                    "audience",
                    "kind",
                    "stage",
                    "state",
                    "practice",
                    "form",
                    "level",
                    "answer",
                    "support",
                    "capacity",
                    "language",
                    "theme");

    private Kinds() {}

    static String of(String name, Class<?> type) {
        if (NAMED.containsKey(name)) {
            return String.valueOf(NAMED.get(name));
        }
        if (type == MultipartFile.class) {
            return "file";
        }
        if (type == LocalDate.class
                || DAYS.contains(name)
                || name.endsWith("On")
                || name.endsWith("Day")) {
            return "day";
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (CHOICES.contains(name) || type.isEnum() || type == boolean.class) {
            return "choice";
        }
        return Collection.class.isAssignableFrom(type) ? "list" : "text";
    }
}
