package org.poruch.app.storage;

import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * One question of several that go to PostgreSQL {@link Together}; values are named as in Spring's
 * statements.
 */
public record Question<T>(String sql, Map<String, ?> values, RowMapper<T> row) {}
