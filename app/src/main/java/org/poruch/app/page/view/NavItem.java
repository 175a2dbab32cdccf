package org.poruch.app.page.view;

/**
 * One place in the main navigation.
 *
 * @param label the key of its text
 * @param icon the name of its drawing in {@code page/icon.jte}
 * @param count how many things wait there; 0 shows nothing
 */
public record NavItem(String label, String href, String icon, boolean current, int count) {}
