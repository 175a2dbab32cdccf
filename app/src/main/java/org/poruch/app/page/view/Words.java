package org.poruch.app.page.view;

/** The product's texts in one language. */
public interface Words {
    /** {@code uk}, {@code ru} or {@code en}. */
    String language();

    /** The text of this key; arguments come as name, value, name, value. */
    String text(String key, Object... nameValues);

    /** Whether anybody wrote a text for this key. */
    boolean has(String key);
}
