package org.poruch.app.access;

import java.util.List;

/**
 * What somebody threw away in the last thirty days and may take back. Each room in which something
 * can be thrown away offers one; it asks one statement.
 */
public interface Bin {
    List<Binned> of(Visitor visitor);
}
