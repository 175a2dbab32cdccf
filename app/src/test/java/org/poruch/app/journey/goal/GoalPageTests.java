package org.poruch.app.journey.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Story;

/** The page on which Iryna and Olena agree on a goal. */
@Story
class GoalPageTests extends PairAtGoal {
    @Test
    void thePageShowsWhatHoldsBesideWhatIsProposedAndWhoseWordIsAwaited() {
        assertThat(iryna.page(at + "/goal").body()).contains("Мети ще немає");
        agree(olena, propose(iryna, FIRST));
        var wish = Map.of("image", SECOND, "signs", "пояснюють\n\n7 зошитів із 14", "until", LATER);
        iryna.form(at + "/goal", at + "/goals", wish);
        assertThat(iryna.page(at + "/goal").body())
                .contains(FIRST, SECOND, "Чекаємо на слово:", "Олена Марчук")
                .contains("7 зошитів із 14", "Забрати пропозицію")
                .doesNotContain(">Погоджуюся<");
        assertThat(olena.page(at + "/goal").body())
                .contains("Чинна від", "Ваше слово", "Погоджуюся")
                .contains("2 ознаки", "лишил", "Сказати іншими словами");
    }

    @Test
    void olenaAgreesWithALineToIryna() {
        var goal = propose(iryna, FIRST);
        var sent =
                olena.form(
                        at + "/goal",
                        "/goals/" + goal + "/agreement",
                        Map.of("why", "Вужче і сміливіше."));
        assertThat(sent.header("Location")).isEqualTo(at + "/goal?said=goal-agreed");
        assertThat(iryna.page(at + "/goal?said=goal-agreed").body())
                .contains("Вужче і сміливіше.")
                .contains("Згоду записано");
        assertThat(iryna.page(at).body()).contains("Вужче і сміливіше.");
    }

    @Test
    void olenaProposesOtherWordsInsteadAndNothingTypedIsLost() {
        var goal = propose(iryna, FIRST);
        var past =
                Map.of("image", SECOND, "signs", "видно", "until", "2020-01-01", "instead", goal);
        var again = olena.form(at + "/goal", at + "/goals", past);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains(SECOND, "видно", "2020-01-01", "Цей день уже минув", "href=\"#until\"");
        assertThat(again.body()).containsOnlyOnce("id=\"until\"");
        assertThat(olena.get("/api/v1/goals/" + goal).<String>at("$.state")).isEqualTo("proposed");
        olena.form(
                at + "/goal",
                at + "/goals",
                Map.of("image", SECOND, "until", LATER, "instead", goal));
        assertThat(olena.get("/api/v1/goals/" + goal).<String>at("$.state")).isEqualTo("refused");
        assertThat(journey().<List<String>>at("$.proposedGoals[*].image")).containsExactly(SECOND);
        var tooLong =
                iryna.form(
                        at + "/goal",
                        "/goals/" + journey().<String>at("$.proposedGoals[0].id") + "/refusal",
                        Map.of("why", "н".repeat(1001)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("н".repeat(1001));
    }
}
