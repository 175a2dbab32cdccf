package org.poruch.app.journey.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** An outlook as it was sent. */
record OutlookWish(
        @Nullable List<@Nullable GoalWish> goals,
        @Nullable String support,
        @Nullable String next,
        @Nullable String nextBy) {
    static final int LONGEST = 4000;

    record GoalWish(
            @Nullable String goal,
            @Nullable String reached,
            @Nullable String satisfaction,
            @Nullable String text) {}

    /**
     * @param agreed the goals of this journey that were agreed once; only these can be looked back
     *     at
     */
    Answer read(Set<UUID> agreed, LocalDate today) {
        var given = new Given();
        var views = goals(given, agreed);
        var support = given.choice("support", this.support, Support.class);
        var next = given.optionalText("next", this.next, LONGEST);
        var nextBy = given.optionalDay("nextBy", this.nextBy);
        if (nextBy != null && nextBy.isBefore(today)) {
            given.fault("nextBy", "outlook.fault.past");
        }
        given.check();
        return new Answer(views, Objects.requireNonNull(support), next, nextBy);
    }

    private List<GoalView> goals(Given given, Set<UUID> agreed) {
        var views = new ArrayList<GoalView>();
        var left = new HashSet<>(agreed);
        int index = 0;
        for (var wish : Objects.requireNonNullElse(goals, List.<@Nullable GoalWish>of())) {
            var view = wish == null ? null : view(given, "goals." + index + ".", wish, left);
            if (view != null) {
                views.add(view);
            }
            index++;
        }
        return views;
    }

    private static @Nullable GoalView view(Given given, String at, GoalWish wish, Set<UUID> left) {
        var goal = given.optionalId(at + "goal", wish.goal());
        if (goal == null || !left.remove(goal)) {
            given.fault(at + "goal", "outlook.fault.goal");
            return null;
        }
        var reached = given.choice(at + "reached", wish.reached(), Reached.class);
        var satisfaction = points(given, at + "satisfaction", wish.satisfaction());
        var text = given.optionalText(at + "text", wish.text(), LONGEST);
        return reached == null || satisfaction == null
                ? null
                : new GoalView(goal, reached, satisfaction, text);
    }

    private static @Nullable Integer points(Given given, String field, @Nullable String raw) {
        var number = given.optionalNumber(field, raw, 1, 5);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            given.fault(field, "page.fault.choice");
            return null;
        }
        return number.intValue();
    }
}
