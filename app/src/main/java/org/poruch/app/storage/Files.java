package org.poruch.app.storage;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files, kept in the database: in the backup, behind the wall between centres, in the transaction
 * of whoever keeps them.
 */
@Component
@Transactional
public class Files {
    static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    Files(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps these bytes; whoever keeps them has looked at what they are. */
    public UUID keep(String type, byte[] bytes) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("insert into file (id, type, size, digest) values (?, ?, ?, ?)")
                .params(id, type, bytes.length, digest(bytes))
                .update();
        for (int at = 0; at < bytes.length; at += CHUNK) {
            jdbc.sql("insert into file_chunk (file_id, number, bytes) values (?, ?, ?)")
                    .params(
                            id,
                            at / CHUNK,
                            Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + CHUNK)))
                    .update();
        }
        return id;
    }

    /**
     * The bytes of a file, fetched row by row as they are read: within the transaction of the one
     * who reads.
     */
    public InputStream read(UUID id) {
        return new FileStream(number -> chunk(id, number));
    }

    /** Forgets a file for good. */
    public void forget(UUID id) {
        jdbc.sql("delete from file where id = ?").param(id).update();
    }

    private byte[] chunk(UUID id, int number) {
        return jdbc.sql("select bytes from file_chunk where file_id = ? and number = ?")
                .params(id, number)
                .query((row, n) -> row.getBytes("bytes"))
                .optional()
                .orElse(FileStream.END);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
