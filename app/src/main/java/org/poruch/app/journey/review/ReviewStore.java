package org.poruch.app.journey.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewWord> words(JourneyId journey) {
        return jdbc.sql(
                        """
                select w.*, n.name from review_word w join person n on n.id = w.person_id
                where w.journey_id = ? order by w.version""")
                .param(journey.value())
                .query((row, n) -> word(row))
                .list();
    }

    /** Adds a choice of form and level. */
    void add(JourneyId journey, Choice choice, UUID person, UUID line) {
        add(
                journey,
                ReviewPart.CHOICE,
                choice.form().word(),
                choice.level().word(),
                null,
                person,
                line);
    }

    /** Adds what the tutor or the tutee said. */
    void add(JourneyId journey, ReviewPart part, String text, UUID person, UUID line) {
        add(journey, part, null, null, text, person, line);
    }

    private void add(
            JourneyId journey,
            ReviewPart part,
            @Nullable String form,
            @Nullable String level,
            @Nullable String text,
            UUID person,
            UUID line) {
        jdbc.sql(
                        """
                insert into review_word (journey_id, version, part, form, level, text, person_id, line)
                select :journey, coalesce(max(version), 0) + 1, :part, :form, :level, :text, :person, :line
                from review_word where journey_id = :journey""")
                .param("journey", journey.value())
                .param("part", part.word())
                .param("form", form)
                .param("level", level)
                .param("text", text)
                .param("person", person)
                .param("line", line)
                .update();
    }

    private static ReviewWord word(ResultSet row) throws SQLException {
        var form = row.getString("form");
        var level = row.getString("level");
        return new ReviewWord(
                row.getInt("version"),
                ReviewPart.of(row.getString("part")),
                form == null ? null : ReviewForm.of(form),
                level == null ? null : ReviewLevel.of(level),
                row.getString("text"),
                new ReviewWord.By(row.getObject("person_id", UUID.class), row.getString("name")),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("line", UUID.class));
    }
}
