package org.poruch.app.journey.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.outlook.OutlookWish.GoalWish;

/** The fields of the closing sheet, {@code goals.0.reached} and so on, as a wish. */
final class OutlookForm {
    private static final int MOST_GOALS = 200;

    private OutlookForm() {}

    static OutlookWish read(Map<String, String> fields) {
        var goals = new ArrayList<@Nullable GoalWish>();
        for (int i = 0; i < MOST_GOALS && fields.containsKey("goals." + i + ".goal"); i++) {
            goals.add(goal(fields, "goals." + i + "."));
        }
        return new OutlookWish(
                goals, fields.get("support"), fields.get("next"), fields.get("nextBy"));
    }

    /** What was typed about a goal, if anything. */
    static Optional<GoalWish> about(OutlookWish wish, String goal) {
        return Objects.requireNonNullElse(wish.goals(), List.<@Nullable GoalWish>of()).stream()
                .filter(Objects::nonNull)
                .filter(each -> goal.equals(each.goal()))
                .findFirst();
    }

    /** A goal about which nothing was said is left out. */
    private static @Nullable GoalWish goal(Map<String, String> fields, String at) {
        var reached = fields.getOrDefault(at + "reached", "");
        var satisfaction = fields.getOrDefault(at + "satisfaction", "");
        var text = fields.getOrDefault(at + "text", "");
        boolean nothing = (reached + satisfaction + text).isBlank();
        return nothing ? null : new GoalWish(fields.get(at + "goal"), reached, satisfaction, text);
    }
}
