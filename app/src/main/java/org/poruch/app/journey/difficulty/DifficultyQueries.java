package org.poruch.app.journey.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.poruch.app.access.Readable;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.difficulty.view.DifficultyLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads difficulties with their ways: two statements, however many there are. */
@Component
@Transactional(readOnly = true)
class DifficultyQueries {
    private static final int MOST = 200;

    private static final String DIFFICULTY =
            """
            select e.id, e.journey_id, e.text, n.name as author, e.happened_on
            from entry e join person n on n.id = e.author_id
            where e.kind = 'difficulty' and e.binned_at is null
            """;

    private final JdbcClient jdbc;

    DifficultyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DifficultyLook> find(UUID id) {
        var ways = ways(List.of(id));
        return jdbc.sql(DIFFICULTY + " and e.id = ?")
                .param(id)
                .query((row, n) -> look(row, ways))
                .optional();
    }

    List<DifficultyLook> list(Standing reader) {
        var found = readable(reader);
        var ways = ways(found.stream().map(DifficultyLook::id).toList());
        return found.stream()
                .map(
                        each ->
                                new DifficultyLook(
                                        each.id(),
                                        each.journey(),
                                        each.text(),
                                        each.author(),
                                        each.namedOn(),
                                        ways.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private List<DifficultyLook> readable(Standing reader) {
        var none = Map.<UUID, List<DifficultyLook.Way>>of();
        return jdbc.sql(
                        DIFFICULTY
                                + " and "
                                + Readable.onBranch("e")
                                + " order by e.happened_on desc, e.recorded_at desc limit :most")
                .params(Readable.asking(reader))
                .param("most", MOST)
                .query((row, n) -> look(row, none))
                .list();
    }

    private Map<UUID, List<DifficultyLook.Way>> ways(Collection<UUID> difficulties) {
        return jdbc
                .sql(
                        """
                select difficulty_id, id, text, happened_on, found_on from difficulty_way
                where difficulty_id = any(?) order by recorded_at""")
                .param(difficulties.toArray(UUID[]::new))
                .query(
                        (row, n) ->
                                Map.entry(
                                        row.getObject("difficulty_id", UUID.class),
                                        new DifficultyLook.Way(
                                                row.getObject("id", UUID.class),
                                                row.getString("text"),
                                                row.getObject("happened_on", LocalDate.class),
                                                row.getObject("found_on", LocalDate.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static DifficultyLook look(ResultSet row, Map<UUID, List<DifficultyLook.Way>> ways)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DifficultyLook(
                id,
                row.getObject("journey_id", UUID.class),
                row.getString("text"),
                row.getString("author"),
                row.getObject("happened_on", LocalDate.class),
                ways.getOrDefault(id, List.of()));
    }
}
