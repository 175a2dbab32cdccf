package org.poruch.app.journey.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Thing;
import org.poruch.app.journey.StepNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries, as far as this reader may see them. */
@Component
@Transactional(readOnly = true)
class EntryQueries {
    private static final String ENTRY =
            """
            select e.*, n.name as author, array(select v.file_id from evidence v where v.thing_id = e.id order by v.position) as files
            from entry e join person n on n.id = e.author_id
            where e.binned_at is null
            """;

    private static final String READABLE =
            ENTRY
                    + """
            and e.journey_id = :journey
                and (e.author_id = :reader or e.audience = any(:audiences)
                    or (:specialist and e.audience in ('team', 'all') and (:whole or e.branch = any(:scope))))
            """;

    private static final String LIST =
            READABLE
                    + """
            and (:kind = '' or e.kind = :kind)
                and (cast(:after as uuid) is null or (e.happened_on, e.recorded_at, e.id) <
                    (select c.happened_on, c.recorded_at, c.id from entry c where c.id = cast(:after as uuid)))
            order by e.happened_on desc, e.recorded_at desc, e.id desc limit :limit""";

    private static final String ON_STEPS =
            READABLE.replace(
                            "e.*,",
                            """
                    e.*, exists(select from participant p where p.journey_id = e.journey_id
                        and p.person_id = e.author_id and p.capacity = 'tutee') as own,
                    """)
                    + " and e.kind = 'note' and e.step_id is not null order by e.happened_on, e.recorded_at";

    private final JdbcClient jdbc;

    EntryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql(ENTRY + " and e.id = ?").param(id).query(EntryRows::entry).optional();
    }

    /**
     * @param kind only entries of this kind; empty means all
     */
    List<Entry> list(Standing reader, String kind, int limit, @Nullable UUID after) {
        return readable(LIST, reader)
                .param("kind", kind)
                .param("limit", limit)
                .param("after", after)
                .query(EntryRows::entry)
                .list();
    }

    List<Entry> replies(Standing reader, UUID about) {
        return readable(
                        READABLE + " and e.about = :about order by e.happened_on, e.recorded_at",
                        reader)
                .param("about", about)
                .query(EntryRows::entry)
                .list();
    }

    List<StepNotes.Note> onSteps(Standing reader) {
        return readable(ON_STEPS, reader)
                .query(
                        (row, n) ->
                                NotesOnSteps.note(EntryRows.entry(row, n), row.getBoolean("own")))
                .list();
    }

    /** Earlier wordings, newest first: only those that this reader could read then. */
    List<EarlierWords> earlier(Standing reader, Entry entry) {
        return jdbc
                .sql(
                        """
                select v.*, n.name as author from entry_version v join person n on n.id = v.written_by
                where v.entry_id = ? order by v.version desc""")
                .param(entry.id())
                .query(EntryRows::earlier)
                .list()
                .stream()
                .filter(
                        each ->
                                reader.reads(
                                        new Thing(
                                                entry.journey(),
                                                each.audience(),
                                                entry.author(),
                                                each.branch())))
                .toList();
    }

    /** The same as {@link Standing#reads}, in the database. */
    private JdbcClient.StatementSpec readable(String sql, Standing reader) {
        return jdbc.sql(sql)
                .param("journey", reader.journey().value())
                .param("reader", reader.person())
                .param("audiences", near(reader).toArray(String[]::new))
                .param("specialist", reader.is(Capacity.SPECIALIST))
                .param("whole", reader.scope().isEmpty())
                .param("scope", reader.scope().toArray(UUID[]::new));
    }

    private static List<String> near(Standing reader) {
        var words = new ArrayList<String>();
        if (reader.pair()) {
            words.addAll(List.of("pair", "team", "family", "all"));
        }
        if (reader.is(Capacity.GUARDIAN)) {
            words.addAll(List.of("family", "all"));
        }
        return words;
    }
}
