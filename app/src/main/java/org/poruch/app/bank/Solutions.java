package org.poruch.app.bank;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.bank.view.Product;
import org.poruch.app.journey.Findings;
import org.poruch.app.page.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries what somebody found into the bank, without names: no author is kept, and the names of all
 * who stand on the journey are taken out of the words.
 */
@Component
@Transactional
class Solutions {
    private static final int TITLE = 120;
    private static final String LICENCE = "CC0-1.0";

    private final Findings findings;
    private final Products products;
    private final JdbcClient jdbc;

    Solutions(Findings findings, Products products, JdbcClient jdbc) {
        this.findings = findings;
        this.products = products;
        this.jdbc = jdbc;
    }

    /** What would lie in the bank, before its author has looked at it. */
    record Sketch(String title, String text) {}

    @Transactional(readOnly = true)
    public Sketch sketch(UUID entry) {
        var finding = findings.of(entry).orElseThrow(() -> new Conflict("not-a-solution"));
        var text = Nameless.of(finding.text(), names(finding.journey()));
        return new Sketch(title(text), text);
    }

    /** What its author left out of the form is taken from the sketch. */
    Product keep(UUID entry, ProductWish wish) {
        var sketch = sketch(entry);
        var whole =
                new ProductWish(
                        wish.id(),
                        "task",
                        Objects.requireNonNullElse(wish.title(), sketch.title()),
                        Objects.requireNonNullElse(wish.text(), sketch.text()),
                        wish.topics(),
                        wish.level(),
                        null,
                        null,
                        null,
                        null,
                        wish.gain(),
                        null,
                        LICENCE,
                        List.of(),
                        null);
        return products.put(new ProductReading(whole).solution(), null);
    }

    private static String title(String text) {
        var line = text.lines().findFirst().orElse("");
        var sentence = line.split("(?<=[.!?])\\s", 2)[0];
        return sentence.substring(0, Math.min(sentence.length(), TITLE)).strip();
    }

    private List<String> names(JourneyId journey) {
        return jdbc.sql(
                        """
                select n.name from participant p join person n on n.id = p.person_id where p.journey_id = :journey
                union
                select n.name from participant p join guardianship g on g.child_id = p.person_id
                    join person n on n.id = g.guardian_id where p.journey_id = :journey""")
                .param("journey", journey.value())
                .query(String.class)
                .list();
    }
}
