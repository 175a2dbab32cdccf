package org.poruch.app.access;

/**
 * Something that was found.
 *
 * @param kind {@code person}, {@code journey} or {@code page}
 * @param text its name in the visitor's language
 * @param href where it is
 */
public record Found(String kind, String text, String href) {}
