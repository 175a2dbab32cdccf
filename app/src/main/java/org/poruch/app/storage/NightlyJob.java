package org.poruch.app.storage;

/** Work that is done every night, in a transaction of its own for every centre. */
public interface NightlyJob {
    void run();
}
