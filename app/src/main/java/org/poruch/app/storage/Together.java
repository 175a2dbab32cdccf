package org.poruch.app.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/** Asks the questions of a page together: one way to PostgreSQL and back for all of them. */
@Component
public class Together {
    private final JdbcTemplate jdbc;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    Together(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement as the driver takes it, and which value stands for each of its marks. */
    private record Read(String sql, ParsedSql parsed) {
        static Read of(String named) {
            var parsed = NamedParameterUtils.parseSqlStatement(named);
            return new Read(NamedParameterUtils.substituteNamedParameters(parsed, null), parsed);
        }

        Object[] values(Map<String, ?> values) {
            return NamedParameterUtils.buildValueArray(
                    parsed, new MapSqlParameterSource(values), null);
        }
    }

    public Answers ask(Question<?>... questions) {
        var sql =
                Stream.of(questions)
                        .map(question -> read(question).sql())
                        .collect(Collectors.joining(";\n"));
        return jdbc.execute(sql, (PreparedStatement asked) -> ask(asked, questions));
    }

    private Read read(Question<?> question) {
        return read.computeIfAbsent(question.sql(), Read::of);
    }

    private Answers ask(PreparedStatement asked, Question<?>... questions) throws SQLException {
        int mark = 1;
        for (var question : questions) {
            for (var value : read(question).values(question.values())) {
                StatementCreatorUtils.setParameterValue(
                        asked, mark++, SqlTypeValue.TYPE_UNKNOWN, value);
            }
        }
        asked.execute();
        var answers = new Answers();
        for (var question : questions) {
            answers.put(question, rows(asked.getResultSet(), question.row()));
            asked.getMoreResults();
        }
        return answers;
    }

    private static <T> List<T> rows(ResultSet result, RowMapper<T> mapper) throws SQLException {
        try (result) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(mapper.mapRow(result, rows.size()));
            }
            return rows;
        }
    }
}
