package org.poruch.app.likeness;

import java.util.List;
import java.util.stream.Collectors;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.route.RouteNotices;
import org.poruch.app.route.view.StepLink;
import org.springframework.stereotype.Component;

/** Warns the tutor, on the page of a route, that it nearly repeats another. */
@Component
class LikenessNotices implements RouteNotices {
    private final Likenesses likenesses;

    LikenessNotices(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    @Override
    public List<StepLink> of(Standing standing, Visitor reader) {
        if (!standing.is(Capacity.TUTOR)) {
            return List.of();
        }
        var journey = standing.journey();
        var like = likenesses.of(journey, reader.person(), likenesses.today(reader));
        var names =
                like.stream()
                        .map(each -> each.name() + ", " + each.percent() + " %")
                        .collect(Collectors.joining("; "));
        return like.isEmpty()
                ? List.of()
                : List.of(
                        new StepLink(
                                "/journeys/" + journey + "/likeness", "likeness.notice", names));
    }
}
