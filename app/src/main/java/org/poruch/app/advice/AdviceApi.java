package org.poruch.app.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.advice.view.AdviceCard;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Advice in the reader's language; with a stage one card, whose version may be changed. */
@RestController
class AdviceApi {
    private final AdviceBook book;

    AdviceApi(AdviceBook book) {
        this.book = book;
    }

    record All(List<AdviceCard> items) {}

    @GetMapping("/api/v1/advice")
    @Who(Rule.TUTORS)
    ResponseEntity<?> list(
            @RequestParam(required = false) @Nullable String stage, Visitor visitor) {
        if (stage != null) {
            return one(AdviceReading.stage(stage), visitor);
        }
        return ResponseEntity.ok(
                new All(
                        book.all(visitor).stream()
                                .flatMap(practice -> practice.cards().stream())
                                .toList()));
    }

    @PutMapping("/api/v1/advice")
    @Who(Rule.KEEPERS)
    ResponseEntity<AdviceCard> say(
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<AdviceReading.Fields> body,
            Visitor visitor) {
        var fields = body.get();
        var stage = AdviceReading.stage(fields.stage());
        book.say(stage, AdviceReading.of(fields), new Seen(version), visitor);
        return one(stage, visitor);
    }

    private ResponseEntity<AdviceCard> one(String stage, Visitor visitor) {
        var wording = book.wording(stage, visitor);
        return ResponseEntity.ok()
                .eTag(Seen.tag(wording.version()))
                .body(book.card(wording, visitor));
    }
}
