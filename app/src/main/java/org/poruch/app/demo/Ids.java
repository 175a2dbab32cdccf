package org.poruch.app.demo;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Ids as the product makes them (UUIDv7), with chance from the seed. */
record Ids(SplittableRandom chance) {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MILLIS_BITS = 48;

    UUID at(Instant when) {
        long high =
                (when.toEpochMilli() << (Long.SIZE - MILLIS_BITS))
                        | VERSION
                        | chance.nextLong(0x1000L);
        return new UUID(high, VARIANT | chance.nextLong() >>> 2);
    }
}
