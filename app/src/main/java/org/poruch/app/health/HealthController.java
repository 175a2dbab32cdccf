package org.poruch.app.health;

import java.util.Map;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {
    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping("/health/live")
    @Who(Rule.ANYONE)
    ResponseEntity<Map<String, String>> live() {
        return answer(200, "live");
    }

    @GetMapping("/health/ready")
    @Who(Rule.ANYONE)
    ResponseEntity<Map<String, String>> ready() {
        return readiness.ready() ? answer(200, "ready") : answer(503, "away");
    }

    private static ResponseEntity<Map<String, String>> answer(int status, String word) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", word));
    }
}
