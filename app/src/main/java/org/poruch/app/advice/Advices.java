package org.poruch.app.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.advice.view.AdviceCard;
import org.poruch.app.page.Messages;
import org.poruch.app.storage.Question;
import org.poruch.app.storage.Together;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Advice for the stage at which a journey stands. */
@Component
public class Advices {
    private static final String BESIDE =
            """
            select j.stage, coalesce(a.version, 0) as version, a.lines, a.questions from journey j
                left join lateral (select version, lines, questions from advice c where c.stage = j.stage and c.language = :language
                    order by version desc limit 1) a on true
            where j.id = :journey and not exists(select from advice_folded f where f.person_id = :me)
            """;

    private final Messages messages;
    private final Together together;

    Advices(Messages messages, Together together) {
        this.messages = messages;
        this.together = together;
    }

    /** The card for a tutor on this journey, unless put away. */
    @Transactional(readOnly = true)
    public @Nullable AdviceCard of(JourneyId journey, Visitor tutor) {
        var question = beside(journey, tutor);
        return first(together.ask(question).to(question));
    }

    /** No answer for a tutor who has put advice away. */
    public Question<Optional<AdviceCard>> beside(JourneyId journey, Visitor tutor) {
        return new Question<>(
                BESIDE,
                Map.of(
                        "journey",
                        journey.value(),
                        "me",
                        tutor.person(),
                        "language",
                        tutor.language()),
                (row, n) ->
                        card(
                                new Wording(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getString(3),
                                        row.getString(4)),
                                tutor.language()));
    }

    /** The one card that came back, if any. */
    public static @Nullable AdviceCard first(List<Optional<AdviceCard>> found) {
        return found.stream().flatMap(Optional::stream).findFirst().orElse(null);
    }

    Optional<AdviceCard> card(Wording wording, String language) {
        return messages.in(language).has("advice." + wording.stage() + ".lines")
                ? Optional.of(known(wording, language))
                : Optional.empty();
    }

    private AdviceCard known(Wording wording, String language) {
        return new AdviceCard(
                wording.stage(),
                lines(wording.lines(), wording.stage() + ".lines", language),
                lines(wording.questions(), wording.stage() + ".questions", language),
                wording.lines() != null);
    }

    private List<String> lines(@Nullable String own, String key, String language) {
        var text = own == null ? messages.in(language).text("advice." + key) : own;
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }
}
