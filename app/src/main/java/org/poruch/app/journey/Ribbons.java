package org.poruch.app.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.poruch.app.page.view.Ribbon;
import org.poruch.app.page.view.RibbonLoop;
import org.poruch.app.page.view.RibbonStop;
import org.poruch.app.page.view.RibbonStop.Place;
import org.poruch.app.page.view.Shell;
import org.springframework.stereotype.Component;

/** Draws the walk through the stages; a return to an earlier one is an arc. */
@Component
class Ribbons {
    Ribbon of(JourneyHead head, boolean own, Shell shell) {
        var stages = head.practice().stages();
        int at = stages.indexOf(head.stage());
        int furthest =
                head.walk().stream().mapToInt(step -> stages.indexOf(step.stage())).max().orElse(0);
        var stops = new ArrayList<RibbonStop>();
        for (int i = 0; i < stages.size(); i++) {
            var place = i == at ? Place.AT : i <= Math.max(furthest, at) ? Place.PAST : Place.TO;
            var href = own ? "/journeys/" + head.id() + "/stages" : null;
            stops.add(
                    new RibbonStop(
                            i + 1,
                            name(stages.get(i), shell),
                            note(head, stages.get(i), shell),
                            place,
                            href));
        }
        var now = (at + 1) + ". " + name(head.stage(), shell);
        return new Ribbon(stops, loops(head, stages), now, note(head, head.stage(), shell));
    }

    private static String name(String stage, Shell shell) {
        return shell.t("journey.stage." + stage);
    }

    private static String note(JourneyHead head, String stage, Shell shell) {
        var days =
                head.walk().stream()
                        .filter(step -> step.stage().equals(stage))
                        .map(step -> shell.dayShort(step.on()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (days.isEmpty()) {
            return "";
        }
        return days.size() == 1
                ? days.getFirst()
                : shell.t("journey.stage.again", "first", days.getFirst(), "last", days.getLast());
    }

    private static List<RibbonLoop> loops(JourneyHead head, List<String> stages) {
        var loops = new LinkedHashSet<RibbonLoop>();
        var walk = head.walk();
        for (int i = 1; i < walk.size(); i++) {
            int from = stages.indexOf(walk.get(i - 1).stage());
            int to = stages.indexOf(walk.get(i).stage());
            if (to >= 0 && to < from) {
                loops.add(new RibbonLoop(from + 1, to + 1));
            }
        }
        return List.copyOf(loops);
    }
}
