package org.poruch.app.measuring;

/** What is wrong with a file, in one sentence for who handed it in. */
public final class FileRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FileRefusal(String sentence) {
        super(sentence);
    }
}
