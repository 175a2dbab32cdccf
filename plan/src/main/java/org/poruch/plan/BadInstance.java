package org.poruch.plan;

/** An instance contradicts itself. The message is one sentence that names the field. */
public final class BadInstance extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadInstance(String sentence) {
        super(sentence);
    }
}
