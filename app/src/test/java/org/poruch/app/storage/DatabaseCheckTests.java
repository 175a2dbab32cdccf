package org.poruch.app.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database with a hole in its walls is not worked in. */
class DatabaseCheckTests {
    private final EmbeddedPostgres postgres = TestPostgres.shared();

    @AfterEach
    void mendTheWalls() throws SQLException, IOException {
        asSuperuser("alter role poruch_app nosuperuser nobypassrls");
        asSuperuser("revoke poruch_owner from poruch_app");
        asSuperuser("drop table if exists diary");
    }

    @Test
    void ordinaryRoleIsWelcome() {
        assertThatCode(check()).doesNotThrowAnyException();
    }

    @Test
    void superuserIsRefused() throws SQLException, IOException {
        asSuperuser("alter role poruch_app superuser");
        isRefused("The database role poruch_app may pass through the walls between centres.");
    }

    @Test
    void roleThatBypassesTheWallsIsRefused() throws SQLException, IOException {
        asSuperuser("alter role poruch_app bypassrls");
        isRefused("may pass through the walls between centres");
    }

    @Test
    void roleThatOwnsATableIsRefused() throws SQLException, IOException {
        asSuperuser("create table diary ()");
        asSuperuser("alter table diary owner to poruch_app");
        isRefused("owns tables and could take their walls down");
    }

    @Test
    void roleThatMayBecomeTheOwnerIsRefused() throws SQLException, IOException {
        asSuperuser("create table diary ()");
        asSuperuser("alter table diary owner to poruch_owner");
        asSuperuser("grant poruch_owner to poruch_app");
        isRefused("owns tables and could take their walls down");
    }

    private void isRefused(String sentence) {
        assertThatThrownBy(check())
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("Maybe");
    }

    private ThrowingCallable check() {
        return () -> {
            String url = postgres.jdbcUrl();
            try (var app =
                    DriverManager.getConnection(url, Foundation.APP, postgres.appPassword())) {
                DatabaseCheck.verify(app);
            }
        };
    }

    private void asSuperuser(String statement) throws SQLException, IOException {
        String password = Secrets.of(TestPostgres.folder()).superuser();
        String url = postgres.jdbcUrl();
        try (var superuser = DriverManager.getConnection(url, Cluster.SUPERUSER, password)) {
            superuser.createStatement().execute(statement);
        }
    }
}
