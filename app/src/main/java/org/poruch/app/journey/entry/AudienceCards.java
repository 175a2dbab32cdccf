package org.poruch.app.journey.entry;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Messages;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Words;
import org.springframework.stereotype.Component;

/** The cards from which an author chooses who reads; each names its people. */
@Component
public class AudienceCards {
    private final Beside beside;
    private final Messages messages;
    private final Clock clock;

    AudienceCards(Beside beside, Messages messages, Clock clock) {
        this.beside = beside;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param answered the audience of what this entry answers, which it may not exceed
     */
    public List<Choice> of(
            Standing author, Visitor visitor, @Nullable Audience answered, Audience chosen) {
        var others =
                beside.of(author.journey(), visitor.today(clock)).stream()
                        .filter(each -> !each.person().equals(author.person()))
                        .toList();
        var words = messages.in(visitor.language());
        return Readers.open(author).stream()
                .filter(each -> answered == null || Readers.within(each, answered))
                .filter(each -> each == chosen || makesSense(each, others))
                .map(each -> card(each, author, others, words))
                .toList();
    }

    /** What holds until the author says otherwise. */
    public static Audience usual(Standing author, boolean child) {
        return Readers.usual(author, child);
    }

    /** Which audiences this author can choose. */
    public static Set<Audience> open(Standing author) {
        return Readers.open(author);
    }

    private static boolean makesSense(Audience audience, List<Beside.Someone> others) {
        Predicate<String> there =
                capacity ->
                        others.stream()
                                .anyMatch(each -> each.capacity().equals(capacity) && each.whole());
        return switch (audience) {
            case ME, PAIR -> true;
            case TEAM -> there.test("specialist");
            case FAMILY -> there.test("guardian");
            case ALL -> there.test("specialist") && there.test("guardian");
        };
    }

    private static Choice card(
            Audience audience, Standing author, List<Beside.Someone> others, Words words) {
        if (audience == Audience.ME) {
            return Choice.of(
                    "me", words.text("page.audience.me"), words.text("page.audience.me.note"));
        }
        var names = names(others.stream().filter(each -> each.reads(audience)));
        var note =
                names.isEmpty()
                        ? words.text("entry.readers.none")
                        : words.text("entry.readers", "names", names);
        return Choice.of(audience.word(), label(audience, author, others, words), note);
    }

    private static String label(
            Audience audience, Standing author, List<Beside.Someone> others, Words words) {
        if (!author.pair()) {
            return words.text("entry.audience." + audience.word());
        }
        var pair =
                others.stream()
                        .filter(
                                each ->
                                        each.capacity().equals("tutee")
                                                || each.capacity().equals("tutor"))
                        .toList();
        var other = pair.size() == 1 ? pair.getFirst().firstName() : "none";
        return words.text("page.audience." + audience.word(), "other", other);
    }

    static String names(Stream<Beside.Someone> people) {
        return people.map(Beside.Someone::name).distinct().collect(Collectors.joining(", "));
    }
}
