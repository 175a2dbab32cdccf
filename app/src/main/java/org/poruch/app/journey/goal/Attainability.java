package org.poruch.app.journey.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.poruch.app.journey.goal.view.GoalPage.Hint;
import org.poruch.app.journey.question.VagueWording;

/**
 * Three hints before a word is given: is it concrete, how much time is left, how will it be seen.
 * They decide nothing.
 */
final class Attainability {
    private static final int SOON = 14;
    private static final int FAR = 400;

    private Attainability() {}

    /**
     * @param language the reader's, for wordings whose letters do not tell theirs
     */
    static List<Hint> of(
            String image, List<String> signs, LocalDate until, LocalDate today, String language) {
        return List.of(
                concrete(image, signs, language),
                time(ChronoUnit.DAYS.between(today, until)),
                seen(signs));
    }

    private static Hint concrete(String image, List<String> signs, String language) {
        if (VagueWording.names(image, language)) {
            return new Hint("concrete", "yes", 0);
        }
        boolean inSigns = signs.stream().anyMatch(sign -> VagueWording.names(sign, language));
        return new Hint("concrete", inSigns ? "signs" : "no", 0);
    }

    private static Hint time(long days) {
        return new Hint(
                "time",
                days < 0 ? "over" : days <= SOON ? "soon" : days > FAR ? "far" : "left",
                days);
    }

    private static Hint seen(List<String> signs) {
        return new Hint("seen", signs.isEmpty() ? "no" : "yes", signs.size());
    }
}
