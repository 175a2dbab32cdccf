package org.poruch.app;

/** What a command cannot do, in one sentence for who typed it. */
final class CommandRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandRefusal(String sentence) {
        super(sentence);
    }
}
