package org.poruch.app.page.view;

import java.util.List;

/** The languages of the interface, each by its own name. */
public final class LanguageNames {
    public static final List<String> ALL = List.of("uk", "ru", "en");

    private LanguageNames() {}

    public static String of(String language) {
        return switch (language) {
            case "uk" -> "Українська";
            case "ru" -> "Русский";
            default -> "English";
        };
    }
}
