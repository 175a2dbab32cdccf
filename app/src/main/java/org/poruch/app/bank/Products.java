package org.poruch.app.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.poruch.app.bank.view.Part;
import org.poruch.app.bank.view.Product;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the bank: what lies in it, and how something new gets there. */
@Component
@Transactional
public class Products {
    private final ProductStore store;
    private final ProductQueries queries;

    Products(ProductStore store, ProductQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    public Optional<Product> newest(UUID product) {
        return queries.newest(product);
    }

    /** All its versions, the newest first. */
    @Transactional(readOnly = true)
    public List<Product> versions(UUID product) {
        return queries.versions(product);
    }

    Product add(ProductWish wish, Visitor author) {
        return put(new ProductReading(wish).read(null), author.person());
    }

    Product put(ProductReading.Read read, @Nullable UUID author) {
        var keyed = keyed(read, List.of());
        if (!store.insert(keyed, author)) {
            throw new Conflict("id-taken");
        }
        return queries.newest(read.id()).orElseThrow(NotFound::new);
    }

    /**
     * The next version; the one before stays as it was.
     *
     * @param held is asked whether the version is the one that was meant
     */
    Product next(UUID product, Supplier<ProductWish> wish, Visitor who, IntConsumer held) {
        int version = store.hold(product).orElseThrow(NotFound::new);
        held.accept(version);
        var before = queries.newest(product).orElseThrow(NotFound::new);
        var kind = ProductKind.valueOf(before.kind().toUpperCase(Locale.ROOT));
        var read = new ProductReading(wish.get()).read(kind);
        store.next(product, version + 1, keyed(read, before.steps()), who.person());
        return queries.newest(product).orElseThrow(NotFound::new);
    }

    private static ProductReading.Read keyed(ProductReading.Read read, List<Part> before) {
        return new ProductReading.Read(
                read.id(),
                read.kind(),
                read.title(),
                read.text(),
                read.topics(),
                read.level(),
                read.form(),
                read.hours(),
                read.place(),
                read.material(),
                read.gain(),
                read.gainBy(),
                read.licence(),
                StepKeys.given(read.steps(), before),
                read.why());
    }
}
