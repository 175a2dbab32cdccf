package org.poruch.app.today;

import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The least that a signed-in page can cost: the same filters, transaction and read log, one query, 200 bytes. */
@RestController
class FloorController {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    FloorController(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @GetMapping("/floor/{journey}")
    @Who(Rule.READER)
    ResponseEntity<String> show(@PathVariable JourneyId journey) {
        var stage = transactions.execute(status -> jdbc.sql("select stage from journey where id = ?")
                .param(journey.value())
                .query(String.class)
                .single());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .body("<!doctype html><title>floor</title><p>" + stage + "</p>" + "<!-- " + UUID.nameUUIDFromBytes(new byte[1]) + " -->".repeat(16));
    }
}
