package org.poruch.app.page;

import java.math.BigInteger;

/**
 * How many rows a caller wants of a list; more than two hundred are never given, whatever is asked.
 */
public record Limit(int most) {
    private static final BigInteger MOST = BigInteger.valueOf(200);

    /** As it stands in the address; a text that is no whole number is refused. */
    public static Limit of(String asked) {
        return new Limit(new BigInteger(asked.strip()).min(MOST).max(BigInteger.ONE).intValue());
    }
}
