package org.poruch.app.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.bank.view.Part;
import org.poruch.app.bank.view.Product;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads products; whatever is looked for, in one statement. */
@Component
@Transactional(readOnly = true)
class ProductQueries {
    private static final String PRODUCT =
            """
            select p.id, p.kind, p.author_id, a.name as author_name, c.name as changed_by_name, v.*
            from product p
                join product_version v on v.product_id = p.id and VERSION
                left join person a on a.id = p.author_id
                left join person c on c.id = v.changed_by and p.author_id is distinct from v.changed_by
            """;

    private static final String NEWEST = PRODUCT.replace("VERSION", "v.version = p.version");

    private static final String NARROWED =
            """
            where (:kind = '' or p.kind = :kind) and (:topic = '' or v.topics @> array[:topic])
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Lexemes lexemes;

    ProductQueries(JdbcClient jdbc, JsonMapper json, Lexemes lexemes) {
        this.jdbc = jdbc;
        this.json = json;
        this.lexemes = lexemes;
    }

    /**
     * What is looked for.
     *
     * @param skip how many of the found ones were shown already
     */
    record Search(String q, String kind, String topic, int skip, int most) {}

    /** Those that fit best come first; without words, the newest. */
    List<Product> found(Search search) {
        var wanted = lexemes.wanted(search.q());
        if (wanted == null && !search.q().isBlank()) {
            return List.of();
        }
        var statement =
                wanted == null
                        ? NEWEST + NARROWED + "order by p.recorded_at desc, p.id desc"
                        : NEWEST
                                + "join found_products(cast(:wanted as tsquery)) f on f.id = p.id "
                                + NARROWED
                                + "order by f.rank desc, p.id desc";
        return jdbc.sql(statement + " limit :most offset :skip")
                .param("wanted", wanted)
                .param("kind", search.kind())
                .param("topic", search.topic())
                .param("most", search.most())
                .param("skip", search.skip())
                .query((row, n) -> product(row))
                .list();
    }

    Optional<Product> newest(UUID product) {
        return jdbc.sql(NEWEST + "where p.id = ?")
                .param(product)
                .query((row, n) -> product(row))
                .optional();
    }

    /** All versions of a product, the newest first. */
    List<Product> versions(UUID product) {
        return jdbc.sql(
                        PRODUCT.replace("VERSION", "true")
                                + "where p.id = ? order by v.version desc")
                .param(product)
                .query((row, n) -> product(row))
                .list();
    }

    /** The topics on which there is most. */
    List<String> topics(int most) {
        return jdbc.sql(
                        """
                select t.topic from product p
                    join product_version v on v.product_id = p.id and v.version = p.version
                    cross join lateral unnest(v.topics) t (topic)
                group by t.topic order by count(*) desc, t.topic collate "uk-x-icu" limit ?""")
                .param(most)
                .query(String.class)
                .list();
    }

    private Product product(ResultSet row) throws SQLException {
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("text"),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getString("level"),
                row.getString("form"),
                row.getBigDecimal("hours"),
                row.getString("place"),
                row.getString("material"),
                row.getString("gain"),
                row.getString("gain_by"),
                row.getString("licence"),
                json.readValue(row.getString("steps"), new TypeReference<List<Part>>() {}),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("changed_by_name"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("why"));
    }
}
