package org.poruch.app.bank;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes products; an earlier version is never touched. */
@Component
class ProductStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Lexemes lexemes;

    ProductStore(JdbcClient jdbc, JsonMapper json, Lexemes lexemes) {
        this.jdbc = jdbc;
        this.json = json;
        this.lexemes = lexemes;
    }

    /** False if this id is taken. */
    boolean insert(ProductReading.Read read, @Nullable UUID author) {
        int written =
                jdbc.sql(
                                """
                insert into product (id, kind, version, author_id, lexemes) values (?, ?, 1, ?, cast(? as tsvector))
                on conflict do nothing""")
                        .param(read.id())
                        .param(read.kind().word())
                        .param(author)
                        .param(lexemes(read))
                        .update();
        if (written == 1) {
            version(read.id(), 1, read, author);
        }
        return written == 1;
    }

    /** Holds the product until the transaction ends; its version, if there is such a product. */
    Optional<Integer> hold(UUID product) {
        return jdbc.sql("select version from product where id = ? for update")
                .param(product)
                .query(Integer.class)
                .optional();
    }

    void next(UUID product, int version, ProductReading.Read read, UUID person) {
        version(product, version, read, person);
        jdbc.sql("update product set version = ?, lexemes = cast(? as tsvector) where id = ?")
                .params(version, lexemes(read), product)
                .update();
    }

    private void version(
            UUID product, int version, ProductReading.Read read, @Nullable UUID person) {
        jdbc.sql(
                        """
                insert into product_version (product_id, version, title, text, topics, level, form, hours, place, material, gain,
                    gain_by, licence, steps, changed_by, why)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .param(product)
                .param(version)
                .param(read.title())
                .param(read.text())
                .param(read.topics().toArray(String[]::new))
                .param(read.level())
                .param(read.form())
                .param(read.hours())
                .param(read.place())
                .param(read.material())
                .param(read.gain())
                .param(read.gainBy())
                .param(read.licence())
                .param(json.writeValueAsString(read.steps()))
                .param(person)
                .param(read.why())
                .update();
    }

    private String lexemes(ProductReading.Read read) {
        var rest =
                new StringBuilder(read.text())
                        .append(' ')
                        .append(or(read.level()))
                        .append(' ')
                        .append(or(read.material()))
                        .append(' ')
                        .append(or(read.gain()));
        read.steps()
                .forEach(
                        step ->
                                rest.append(' ')
                                        .append(or(step.branch()))
                                        .append(' ')
                                        .append(step.action()));
        return lexemes.of(read.title(), String.join(" ", read.topics()), rest.toString());
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
