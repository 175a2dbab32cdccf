package org.poruch.app.journey.entry;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries; what is overwritten is kept first. */
@Component
class EntryStore {
    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the id is taken, here or on the thread. */
    Optional<Entry> insert(JourneyId journey, NewEntry entry, UUID author) {
        return filled(
                        """
                with e as (insert into entry (journey_id, author_id, kind, about, id, audience, text, worked, did_not, will_try, dictated_to, tags,
                    happened_on, step_id, branch)
                select :journey, :author, :kind, cast(:about as uuid), :id, :audience, :text, :worked, :didNot, :willTry, :dictatedTo, :tags,
                    :happenedOn, cast(:step as uuid), cast(:branch as uuid)
                where not exists (select 1 from thread_line where id = :id)
                on conflict do nothing returning *)
                select e.*, n.name as author, cast(:files as uuid[]) as files from e join person n on n.id = e.author_id""",
                        entry)
                .param("journey", journey.value())
                .param("author", author)
                .param("kind", entry.kind().word())
                .param("about", entry.about())
                .param("files", entry.files().toArray(UUID[]::new))
                .query(EntryRows::entry)
                .optional();
    }

    void update(NewEntry entry, UUID person) {
        jdbc.sql(
                        """
                insert into entry_version (entry_id, version, audience, branch, text, worked, did_not, will_try, dictated_to, tags,
                    happened_on, written_by, written_at, replaced_by)
                select id, version, audience, branch, text, worked, did_not, will_try, dictated_to, tags,
                    happened_on, author_id, coalesce(changed_at, recorded_at), ?
                from entry where id = ?""")
                .params(person, entry.id())
                .update();
        filled(
                        """
                update entry set audience = :audience, text = :text, worked = :worked, did_not = :didNot, will_try = :willTry,
                    dictated_to = :dictatedTo, tags = :tags, happened_on = :happenedOn, step_id = cast(:step as uuid),
                    branch = cast(:branch as uuid), version = version + 1, changed_at = clock_timestamp()
                where id = :id""",
                        entry)
                .update();
    }

    private JdbcClient.StatementSpec filled(String sql, NewEntry entry) {
        return jdbc.sql(sql)
                .param("id", entry.id())
                .param("audience", entry.audience().word())
                .param("text", entry.words().text())
                .param("worked", entry.words().worked())
                .param("didNot", entry.words().didNot())
                .param("willTry", entry.words().willTry())
                .param("dictatedTo", entry.words().dictatedTo())
                .param("tags", entry.words().tags().toArray(String[]::new))
                .param("happenedOn", entry.happenedOn())
                .param("step", entry.step())
                .param("branch", entry.branch());
    }

    void bin(UUID entry) {
        jdbc.sql(
                        """
                with gone as (delete from entry where binned_at < now() - interval '30 days' returning id)
                update evidence set thing_id = null where thing_id in (select id from gone)""")
                .update();
        jdbc.sql("update entry set binned_at = now() where id = ?").param(entry).update();
    }

    void giveBack(UUID entry) {
        jdbc.sql("update entry set binned_at = null where id = ?").param(entry).update();
    }

    /** How many entries of this kind others than their author may see. */
    int shown(JourneyId journey, EntryKind kind) {
        return jdbc.sql(
                        "select count(*) from entry where journey_id = ? and kind = ? and audience <> 'me' and binned_at is null")
                .params(journey.value(), kind.word())
                .query(Integer.class)
                .single();
    }
}
