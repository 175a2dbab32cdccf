package org.poruch.app.journey.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.journey.evidence.view.Piece;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs where. */
@Component
class EvidenceStore {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID file, JourneyId journey, UUID author, Clean clean) {
        jdbc.sql(
                        """
                insert into evidence (file_id, journey_id, author_id, type, size, width, height)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file,
                        journey.value(),
                        author,
                        clean.type().mime(),
                        clean.bytes().length,
                        clean.width(),
                        clean.height())
                .update();
    }

    /** How many bytes lie with a journey. */
    long filled(JourneyId journey) {
        return jdbc.sql("select coalesce(sum(size), 0) from evidence where journey_id = ?")
                .param(journey.value())
                .query(Long.class)
                .single();
    }

    Optional<Thing> find(UUID file) {
        return jdbc.sql(
                        "select journey_id, audience, author_id, branch from evidence where file_id = ?")
                .param(file)
                .query(
                        (row, n) ->
                                new Thing(
                                        new JourneyId(row.getObject("journey_id", UUID.class)),
                                        Audience.of(row.getString("audience")),
                                        row.getObject("author_id", UUID.class),
                                        row.getObject("branch", UUID.class)))
                .optional();
    }

    Optional<Piece> piece(UUID file) {
        return jdbc.sql("select * from evidence where file_id = ?")
                .param(file)
                .query(EvidenceStore::piece)
                .optional();
    }

    boolean hangs(UUID file) {
        return jdbc.sql("select thing_id is not null from evidence where file_id = ?")
                .param(file)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    List<Piece> on(Collection<UUID> things) {
        return jdbc.sql("select * from evidence where thing_id = any(?) order by position, file_id")
                .param(things.toArray(UUID[]::new))
                .query(EvidenceStore::piece)
                .list();
    }

    /** Those of these files that this author may hang on this thing. */
    List<UUID> free(JourneyId journey, UUID author, Collection<UUID> files, @Nullable UUID thing) {
        return jdbc.sql(
                        """
                select file_id from evidence where journey_id = ? and author_id = ? and file_id = any(?)
                    and (thing_id is null or thing_id = ?)""")
                .param(journey.value())
                .param(author)
                .param(files.toArray(UUID[]::new))
                .param(thing == null ? NOWHERE : thing)
                .query(UUID.class)
                .list();
    }

    void takeDown(UUID thing) {
        jdbc.sql(
                        "update evidence set thing_id = null, audience = 'me', recorded_at = now() where thing_id = ?")
                .param(thing)
                .update();
    }

    void hang(UUID thing, int position, UUID file, Audience audience, @Nullable UUID branch) {
        jdbc.sql(
                        """
                update evidence set thing_id = ?, position = ?, audience = ?, branch = cast(? as uuid)
                where file_id = ?""")
                .param(thing)
                .param(position)
                .param(audience.word())
                .param(branch)
                .param(file)
                .update();
    }

    void show(UUID thing, Audience audience) {
        jdbc.sql("update evidence set audience = ? where thing_id = ?")
                .params(audience.word(), thing)
                .update();
    }

    /** Files that hang nowhere since a week, and those whose entry is gone from the bin. */
    void sweep() {
        jdbc.sql(
                        """
                delete from file where id in (
                    select file_id from evidence where thing_id is null and recorded_at < now() - interval '7 days')""")
                .update();
    }

    private static Piece piece(ResultSet row, int n) throws SQLException {
        var thing = row.getObject("thing_id", UUID.class);
        return new Piece(
                row.getObject("file_id", UUID.class),
                thing == null ? NOWHERE : thing,
                row.getString("type"),
                row.getInt("size"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
