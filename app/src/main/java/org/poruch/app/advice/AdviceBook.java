package org.poruch.app.advice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.poruch.app.advice.view.AdviceCard;
import org.poruch.app.advice.view.AdvicePage;
import org.poruch.app.page.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All advice of a centre: read by its tutors, changed by those who keep it. */
@Component
@Transactional
class AdviceBook {
    private final AdviceQueries queries;
    private final Advices advices;
    private final JdbcClient jdbc;

    AdviceBook(AdviceQueries queries, Advices advices, JdbcClient jdbc) {
        this.queries = queries;
        this.advices = advices;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<AdvicePage.Practice> all(Visitor reader) {
        var changed = queries.changed(reader.language());
        return Stages.BY_PRACTICE.entrySet().stream()
                .map(
                        each ->
                                new AdvicePage.Practice(
                                        each.getKey(),
                                        each.getValue().stream()
                                                .map(stage -> card(of(stage, changed), reader))
                                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Wording wording(String stage, Visitor reader) {
        return of(stage, queries.changed(reader.language()));
    }

    AdviceCard card(Wording wording, Visitor reader) {
        return advices.card(wording, reader.language()).orElseThrow();
    }

    /** Says it in the centre's own words; without words the original holds again. */
    void say(String stage, @Nullable AdviceReading words, Seen seen, Visitor who) {
        hold(stage);
        var before = wording(stage, who);
        if (before.version() > 0) {
            seen.check(before.version(), () -> card(before, who));
        }
        jdbc.sql(
                        """
                insert into advice (stage, language, version, lines, questions, person_id)
                values (?, ?, ?, ?, ?, ?)""")
                .param(stage)
                .param(who.language())
                .param(before.version() + 1)
                .param(words == null ? null : words.lines())
                .param(words == null ? null : words.questions())
                .param(who.person())
                .update();
    }

    /** Two who change the same advice come one after the other. */
    private void hold(String stage) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(current_centre() || :stage))")
                .param("stage", "advice." + stage)
                .query((row, n) -> stage)
                .single();
    }

    void fold(UUID person, boolean away) {
        jdbc.sql(
                        away
                                ? "insert into advice_folded (person_id) values (?) on conflict do nothing"
                                : "delete from advice_folded where person_id = ?")
                .param(person)
                .update();
    }

    private static Wording of(String stage, List<Wording> changed) {
        return changed.stream()
                .filter(each -> each.stage().equals(stage))
                .findFirst()
                .orElse(Wording.none(stage));
    }
}
