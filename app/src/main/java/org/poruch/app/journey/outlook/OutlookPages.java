package org.poruch.app.journey.outlook;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.outlook.OutlookWish.GoalWish;
import org.poruch.app.journey.outlook.view.OutlookPage;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the closing sheet together for its reader. */
@Component
@Transactional(readOnly = true)
class OutlookPages {
    private static final GoalWish NOTHING = new GoalWish("", "", "", "");

    private final OutlookStore store;
    private final Journeys journeys;

    OutlookPages(OutlookStore store, Journeys journeys) {
        this.store = store;
        this.journeys = journeys;
    }

    /** The sheet as it is saved. */
    OutlookPage saved(JourneyId journey, Standing standing) {
        var now = store.versions(journey).stream().findFirst().map(OutlookPages::wish);
        return of(
                journey,
                standing,
                now.orElse(new OutlookWish(List.of(), "", "", "")),
                Faults.none(),
                false);
    }

    /** The sheet with what was typed into it. */
    OutlookPage of(
            JourneyId journey, Standing standing, OutlookWish typed, Faults faults, boolean stale) {
        var versions = store.versions(journey);
        var goals = store.agreedGoals(journey);
        var now = versions.stream().findFirst();
        return new OutlookPage(
                journey.value(),
                standing.tutee(),
                journeys.isWalked(journey),
                now.map(Outlook::version).orElse(0),
                goals(goals, id -> OutlookForm.about(typed, id.toString()).orElse(NOTHING)),
                or(typed.support()),
                or(typed.next()),
                or(typed.nextBy()),
                now.map(each -> new OutlookPage.Signature(each.by().name(), each.at()))
                        .orElse(null),
                versions.stream().skip(1).map(each -> earlier(each, goals)).toList(),
                store.after(journey).orElse(null),
                faults,
                stale ? now.map(each -> earlier(each, goals)).orElse(null) : null);
    }

    private static OutlookPage.Earlier earlier(Outlook outlook, List<OutlookStore.Goal> goals) {
        var wish = wish(outlook);
        var about = goals(goals, id -> OutlookForm.about(wish, id.toString()).orElse(NOTHING));
        return new OutlookPage.Earlier(
                outlook.support().word(),
                outlook.next(),
                about.stream().filter(OutlookPage.Goal::said).toList(),
                outlook.by().name(),
                outlook.at());
    }

    private static List<OutlookPage.Goal> goals(
            List<OutlookStore.Goal> goals, Function<UUID, GoalWish> said) {
        return goals.stream().map(goal -> goal(goal, said.apply(goal.id()))).toList();
    }

    private static OutlookPage.Goal goal(OutlookStore.Goal goal, GoalWish wish) {
        return new OutlookPage.Goal(
                goal.id(),
                goal.image(),
                goal.until(),
                or(wish.reached()),
                or(wish.satisfaction()),
                or(wish.text()));
    }

    private static OutlookWish wish(Outlook outlook) {
        return new OutlookWish(
                outlook.goals().stream().map(OutlookPages::wish).toList(),
                outlook.support().word(),
                outlook.next(),
                outlook.nextBy() == null ? null : outlook.nextBy().toString());
    }

    private static GoalWish wish(GoalView view) {
        return new GoalWish(
                view.goal().toString(),
                view.reached().word(),
                String.valueOf(view.satisfaction()),
                view.text());
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
