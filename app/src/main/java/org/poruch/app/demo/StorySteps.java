package org.poruch.app.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps of a story: {@code branch | action | form | hours | place | product | why it was
 * left aside}, the branch once for all that follow.
 */
final class StorySteps {
    private static final String[] FORMS = {
        "self-study", "practice", "group", "probe", "community", "check"
    };

    private StorySteps() {}

    static List<Story.Step> of(Story story) {
        var steps = new ArrayList<Story.Step>();
        var branch = "";
        for (String line : story.all("route")) {
            if (line.startsWith("branch ")) {
                branch = line.substring("branch ".length());
            } else {
                steps.add(step(branch, line, steps.size()));
            }
        }
        return steps;
    }

    static Story.Step step(String branch, String line, int number) {
        var parts = line.split("\\s*\\|\\s*", -1);
        var form = part(parts, 1);
        var hours = part(parts, 2);
        return new Story.Step(
                branch,
                parts[0],
                form == null ? FORMS[number % FORMS.length] : form,
                hours == null ? String.valueOf(number % 4 + 1) : hours,
                part(parts, 3),
                part(parts, 4),
                part(parts, 5));
    }

    private static @Nullable String part(String[] parts, int index) {
        return index < parts.length && !parts[index].isBlank() ? parts[index].strip() : null;
    }
}
