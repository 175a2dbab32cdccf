package org.poruch.app.bank;

import java.net.URI;
import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.poruch.app.bank.view.Product;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SolutionApi {
    private final Solutions solutions;

    SolutionApi(Solutions solutions) {
        this.solutions = solutions;
    }

    @PostMapping("/api/v1/entries/{entry}/solution")
    @Who(Rule.AUTHOR)
    ResponseEntity<Product> create(@PathVariable UUID entry, @RequestBody ProductWish wish) {
        var product = solutions.keep(entry, wish);
        return ResponseEntity.created(URI.create("/api/v1/products/" + product.id())).body(product);
    }
}
