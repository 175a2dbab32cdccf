package org.poruch.app.bank;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.bank.view.Product;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProductApi {
    private final Products products;
    private final ProductQueries queries;

    ProductApi(Products products, ProductQueries queries) {
        this.products = products;
        this.queries = queries;
    }

    record Listed(List<Product> items, @Nullable String next) {}

    @GetMapping("/api/v1/products")
    @Who(Rule.SIGNED_IN)
    Listed list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        int most = Math.clamp(limit, 1, 200);
        int skip = Math.clamp(cursor, 0, BankPages.FARTHEST);
        var found = queries.found(BankPages.search(q, kind, topic, skip, most + 1));
        var shown = found.stream().limit(most).toList();
        return new Listed(shown, found.size() > most ? String.valueOf(skip + most) : null);
    }

    @PostMapping("/api/v1/products")
    @Who(Rule.EDUCATORS)
    ResponseEntity<Product> create(@RequestBody ProductWish wish, Visitor visitor) {
        var product = products.add(wish, visitor);
        return ResponseEntity.created(URI.create("/api/v1/products/" + product.id()))
                .eTag(Seen.tag(product.version()))
                .body(product);
    }

    @GetMapping("/api/v1/products/{product}")
    @Who(Rule.SIGNED_IN)
    ResponseEntity<Product> show(@PathVariable UUID product) {
        return answer(queries.newest(product).orElseThrow(NotFound::new));
    }

    @PutMapping("/api/v1/products/{product}")
    @Who(Rule.EDUCATORS)
    ResponseEntity<Product> update(
            @PathVariable UUID product,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<ProductWish> wish) {
        return answer(
                products.next(
                        product,
                        wish,
                        visitor,
                        version ->
                                new Seen(match)
                                        .check(
                                                version,
                                                () ->
                                                        queries.newest(product)
                                                                .orElseThrow(NotFound::new))));
    }

    @GetMapping("/api/v1/products/{product}/versions")
    @Who(Rule.SIGNED_IN)
    Listed versions(@PathVariable UUID product) {
        var versions = queries.versions(product);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return new Listed(versions, null);
    }

    private static ResponseEntity<Product> answer(Product product) {
        return ResponseEntity.ok().eTag(Seen.tag(product.version())).body(product);
    }
}
