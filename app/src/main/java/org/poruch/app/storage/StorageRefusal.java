package org.poruch.app.storage;

/** A reason not to start that a person can act on, in one or two sentences for the command line. */
public final class StorageRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageRefusal(String sentence) {
        super(sentence);
    }

    StorageRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
