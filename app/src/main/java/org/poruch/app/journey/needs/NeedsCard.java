package org.poruch.app.journey.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Readable;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.needs.view.VoiceLook;
import org.poruch.app.page.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The card of one journey: every voice adds a wording of its own, none is overwritten. */
@Component
@Transactional
class NeedsCard {
    private static final int MOST = 400;

    private final JdbcClient jdbc;
    private final Journeys journeys;

    NeedsCard(JdbcClient jdbc, Journeys journeys) {
        this.jdbc = jdbc;
        this.journeys = journeys;
    }

    void say(JourneyId journey, NeedsReading.Said said, UUID author, LocalDate today) {
        journeys.walked(journey);
        int written =
                jdbc.sql(
                                """
                insert into needs_voice (journey_id, id, voice, text, pictures, audience, author_id, dictated_to, happened_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(journey.value())
                        .param(said.id())
                        .param(said.voice().word())
                        .param(said.text())
                        .param(said.pictures().toArray(String[]::new))
                        .param(said.audience().word())
                        .param(author)
                        .param(said.dictatedTo())
                        .param(today)
                        .update();
        if (written == 0) {
            throw new Conflict("id-taken");
        }
    }

    /** All wordings that this reader may see, the newest first. */
    @Transactional(readOnly = true)
    List<VoiceLook> of(Standing reader) {
        return jdbc.sql(
                        """
                select v.*, n.name as author from needs_voice v join person n on n.id = v.author_id
                where\s"""
                                + Readable.withoutBranch("v")
                                + " order by v.recorded_at desc, v.id desc limit :most")
                .params(Readable.asking(reader))
                .param("most", MOST)
                .query(NeedsCard::look)
                .list();
    }

    private static VoiceLook look(ResultSet row, int n) throws SQLException {
        return new VoiceLook(
                row.getObject("id", UUID.class),
                row.getString("voice"),
                row.getString("text"),
                List.of((String[]) row.getArray("pictures").getArray()),
                row.getString("audience"),
                row.getString("author"),
                row.getString("dictated_to"),
                row.getObject("happened_on", LocalDate.class));
    }
}
