package org.poruch.app.storage;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file as a stream that holds one row of it at a time. */
final class FileStream extends InputStream {
    static final byte[] END = {};

    private final IntFunction<byte[]> chunks;
    private byte[] now = END;
    private int number = -1;
    private int at;
    private boolean over;

    FileStream(IntFunction<byte[]> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return filled() ? now[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, now.length - at);
        System.arraycopy(now, at, into, offset, count);
        at += count;
        return count;
    }

    /** Rows that are skipped as a whole are not fetched. */
    @Override
    public long skip(long count) {
        long left = count;
        while (left > 0) {
            if (at == now.length && left >= Files.CHUNK) {
                number++;
                left -= Files.CHUNK;
            } else if (filled()) {
                int step = (int) Math.min(left, now.length - at);
                at += step;
                left -= step;
            } else {
                break;
            }
        }
        return count - left;
    }

    private boolean filled() {
        while (at == now.length && !over) {
            now = chunks.apply(++number);
            at = 0;
            over = now.length == 0;
        }
        return at < now.length;
    }
}
