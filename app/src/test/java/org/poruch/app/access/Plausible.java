package org.poruch.app.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.poruch.app.address.Address;

/** What somebody might well send to an address: made from the names of its fields. */
record Plausible(Map<String, String> ids, UUID someone) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();
    private static final String LATER = LocalDate.now().plusDays(60).toString();
    private static final Map<String, Object> USUAL =
            Map.ofEntries(
                    Map.entry("kind", "diary"),
                    Map.entry("audience", "pair"),
                    Map.entry("level", "event"),
                    Map.entry("answer", "taken"),
                    Map.entry("support", "finish"),
                    Map.entry("stage", "question"),
                    Map.entry("capacity", "tutor"),
                    Map.entry("practice", "seven-stages"),
                    Map.entry("how", "phone"),
                    Map.entry("nextHow", "phone"),
                    Map.entry("state", "doing"),
                    Map.entry("hours", "2"),
                    Map.entry("minutes", "40"),
                    Map.entry("satisfaction", "4"),
                    Map.entry("reached", "partly"),
                    Map.entry("language", "uk"),
                    Map.entry("theme", "dark"),
                    Map.entry("happenedOn", YESTERDAY),
                    Map.entry("givenOn", YESTERDAY),
                    Map.entry("doneOn", YESTERDAY),
                    Map.entry("bornOn", "1990-05-05"),
                    Map.entry("from", YESTERDAY),
                    Map.entry("until", LATER),
                    Map.entry("due", LATER),
                    Map.entry("by", LATER),
                    Map.entry("nextOn", LATER),
                    Map.entry("nextBy", LATER),
                    Map.entry("act", "done"),
                    Map.entry("voice", "child"),
                    Map.entry("pictures", List.of("draw")),
                    Map.entry("tags", List.of("success")),
                    Map.entry("actions", List.of("Скласти міст")),
                    Map.entry("solutions", List.of("Так", "Інакше")),
                    Map.entry("criteria", List.of("міцно")),
                    Map.entry("marks", List.of("yes", "no")),
                    Map.entry("best", "1"),
                    Map.entry("done", List.of("1")),
                    Map.entry("topics", List.of("дроби")),
                    Map.entry("steps", List.of(Map.of("action", "Крок"))),
                    Map.entry("take", List.of("text")),
                    Map.entry("licence", "CC-BY-4.0"),
                    Map.entry("signs", List.of("пояснюють самі")),
                    Map.entry("roles", List.of("teacher")),
                    Map.entry("decisions", List.of(Map.of("text", "Спробую", "dueOn", LATER))),
                    Map.entry("version", "*"));

    /** The fields that an address of the API names. */
    Map<String, Object> body(Address address) {
        return given(address, "body");
    }

    /** The fields that a form has, with all that forms of other pages have too. */
    Map<String, Object> form(Address address) {
        var fields = given(address, "form");
        for (var name :
                List.of("text", "action", "answer", "form", "support", "happenedOn", "how")) {
            fields.putIfAbsent(name, value(address, name));
        }
        fields.put("version", "*");
        fields.put("goals.0.goal", ids.getOrDefault("agreed", ids.get("goal")));
        fields.put("goals.0.reached", "yes");
        fields.put("goals.0.satisfaction", "5");
        return fields;
    }

    private Map<String, Object> given(Address address, String in) {
        var fields = new LinkedHashMap<String, Object>();
        for (var parameter : address.params()) {
            if (parameter.in().equals(in) && !parameter.name().equals("id")) {
                fields.put(parameter.name(), value(address, parameter.name()));
            }
        }
        return fields;
    }

    private Object value(Address address, String name) {
        return switch (name) {
            case "form" -> address.path().contains("review") ? "talk" : "practice";
            case "kind" ->
                    address.path().contains("product")
                            ? "task"
                            : address.path().contains("condition") ? "place" : "diary";
            case "person", "tutee" -> someone.toString();
            case "present" -> List.of(someone.toString());
            case "goals" ->
                    List.of(
                            Map.of(
                                    "goal",
                                    String.valueOf(ids.getOrDefault("agreed", ids.get("goal"))),
                                    "reached",
                                    "yes",
                                    "satisfaction",
                                    "5"));
            case "branches" ->
                    List.of(Map.of("name", "Нова", "steps", List.of(Map.of("action", "Крок"))));
            case "probes", "scope", "files", "guardians", "upload", "file" -> List.of();
            case "branch",
                    "step",
                    "about",
                    "request",
                    "way",
                    "month",
                    "dictatedTo",
                    "school",
                    "evidence",
                    "child" ->
                    "";
            case "journeys" -> List.of();
            case "met" -> true;
            default -> USUAL.getOrDefault(name, "Слова про " + name);
        };
    }

    /** The address with the ids of the scene in it. */
    String path(Address address) {
        return VARIABLE.matcher(address.path())
                .replaceAll(
                        found ->
                                switch (found.group(1)) {
                                    case "version", "n", "number" -> "1";
                                    case "person" -> someone.toString();
                                    default ->
                                            ids.getOrDefault(
                                                    found.group(1), UUID.randomUUID().toString());
                                });
    }
}
