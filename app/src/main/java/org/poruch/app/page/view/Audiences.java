package org.poruch.app.page.view;

import java.util.List;

/** The cards from which an author chooses who may read. */
public final class Audiences {
    private Audiences() {}

    /**
     * @param other the name of the other one of the pair; empty if there are several or none
     */
    public static List<Choice> choices(Shell shell, List<String> allowed, String other) {
        return allowed.stream()
                .map(
                        audience ->
                                Choice.of(
                                        audience,
                                        shell.t(
                                                "page.audience." + audience,
                                                "other",
                                                other.isEmpty() ? "none" : other),
                                        shell.t("page.audience." + audience + ".note")))
                .toList();
    }
}
