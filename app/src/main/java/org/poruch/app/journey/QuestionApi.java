package org.poruch.app.journey;

import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RestController
class QuestionApi {
    private final Journeys journeys;
    private final JourneyJson looks;
    private final QuestionFindings findings;
    private final JsonMapper json;

    QuestionApi(Journeys journeys, JourneyJson looks, QuestionFindings findings, JsonMapper json) {
        this.journeys = journeys;
        this.looks = looks;
        this.findings = findings;
        this.json = json;
    }

    /**
     * The journey as always; its question says besides what is worth a second look in the wording.
     */
    @PutMapping("/api/v1/journeys/{journey}/question")
    @Who(Rule.TUTEE)
    ResponseEntity<String> update(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody QuestionForm body) {
        var question = body.read();
        journeys.question(journey, question, visitor);
        var look = looks.one(journey.value(), visitor).orElseThrow(NotFound::new);
        var tree = json.readTree(look.json());
        if (tree.get("question") instanceof ObjectNode words) {
            words.set("wording", json.valueToTree(findings.told(question.text(), visitor)));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(tree));
    }
}
