package org.poruch.app.bank;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.poruch.app.bank.view.BankPage;
import org.poruch.app.bank.view.Product;
import org.poruch.app.bank.view.ProductFormPage;
import org.poruch.app.bank.view.ProductPage;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Text;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.poruch.app.people.Role;
import org.poruch.app.route.StepForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of the bank together. */
@Component
@Transactional(readOnly = true)
class BankPages {
    static final int FARTHEST = 10_000;
    private static final int PAGE = 20;
    private static final int TOPICS = 24;

    private final ProductQueries queries;
    private final TakerQueries takers;
    private final Clock clock;

    BankPages(ProductQueries queries, TakerQueries takers, Clock clock) {
        this.queries = queries;
        this.takers = takers;
        this.clock = clock;
    }

    static ProductQueries.Search search(String q, String kind, String topic, int skip, int most) {
        var known = ProductKind.ALL.contains(kind) ? kind : "";
        var read = Text.read(topic, ProductReading.SHORT).value().toLowerCase(Locale.ROOT);
        return new ProductQueries.Search(q, known, read, skip, most);
    }

    BankPage list(String q, String kind, String topic, int after, Visitor visitor) {
        int skip = Math.clamp(after, 0, FARTHEST);
        var search = search(q, kind, topic, skip, PAGE + 1);
        var found = queries.found(search);
        return new BankPage(
                q,
                search.kind(),
                search.topic(),
                ProductKind.ALL,
                queries.topics(TOPICS),
                found.stream().limit(PAGE).toList(),
                found.size() > PAGE ? address(search, skip + PAGE) : null,
                skip > 0,
                educator(visitor));
    }

    private static String address(ProductQueries.Search search, int skip) {
        return "/bank?q=%s&kind=%s&topic=%s&after=%d"
                .formatted(
                        URLEncoder.encode(search.q(), StandardCharsets.UTF_8),
                        search.kind(),
                        URLEncoder.encode(search.topic(), StandardCharsets.UTF_8),
                        skip);
    }

    ProductPage product(UUID id, Visitor visitor) {
        var versions = queries.versions(id);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return new ProductPage(
                versions.getFirst(),
                versions.stream().skip(1).toList(),
                takers.of(visitor, visitor.today(clock)),
                educator(visitor));
    }

    /**
     * @param now the product, if it is a new version of one
     * @param stale it was changed while this was typed
     */
    ProductFormPage form(
            @Nullable Product now,
            Map<String, String> typed,
            Faults faults,
            boolean stale,
            Shell shell) {
        return new ProductFormPage(
                now,
                typed,
                faults,
                stale,
                ProductKind.ALL.stream()
                        .filter(kind -> !kind.equals(ProductKind.SOLUTION.word()))
                        .map(kind -> Choice.of(kind, shell.t("bank.kind." + kind)))
                        .toList(),
                Arrays.stream(StepForm.values())
                        .map(form -> Choice.of(form.word(), shell.t("route.form." + form.word())))
                        .toList(),
                ProductReading.LICENCES.stream()
                        .map(each -> Choice.of(each, shell.t("bank.licence." + each)))
                        .toList());
    }

    Product newest(UUID product) {
        return queries.newest(product).orElseThrow(NotFound::new);
    }

    private static boolean educator(Visitor visitor) {
        return List.of(Role.TEACHER, Role.TUTOR, Role.METHODOLOGIST).stream().anyMatch(visitor::is);
    }
}
