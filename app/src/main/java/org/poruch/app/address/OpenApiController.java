package org.poruch.app.address;

import java.util.Map;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenApiController {
    private final Map<String, Object> written;

    OpenApiController(BuildProperties build) {
        this.written = OpenApi.of(Addresses.all(), String.valueOf(build.getVersion()));
    }

    @GetMapping("/openapi.json")
    @Who(Rule.ANYONE)
    Map<String, Object> show() {
        return written;
    }
}
