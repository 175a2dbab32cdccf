package org.poruch.app.journey;

import java.util.List;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.question.Finding;
import org.poruch.app.journey.question.Flag;
import org.poruch.app.journey.question.VagueWording;
import org.poruch.app.page.Messages;
import org.springframework.stereotype.Component;

/** What is vague in a question, said kindly in the reader's language. */
@Component
class QuestionFindings {
    private final Messages messages;

    QuestionFindings(Messages messages) {
        this.messages = messages;
    }

    /** As the API says it. */
    record Told(String flag, String found, String why, String example) {}

    /** A child asks about the world, not about a class. */
    static List<Finding> of(String text, Visitor visitor) {
        return VagueWording.look(text, visitor.language()).stream()
                .filter(finding -> !visitor.child() || finding.flag() != Flag.NOBODY)
                .toList();
    }

    List<Told> told(String text, Visitor visitor) {
        var words = messages.in(visitor.language());
        return of(text, visitor).stream()
                .map(
                        finding ->
                                new Told(
                                        finding.flag().word(),
                                        finding.found(),
                                        words.text(
                                                "question.flag." + finding.flag().word(),
                                                "found",
                                                finding.found()),
                                        words.text("question.example." + finding.flag().word())))
                .toList();
    }
}
