package org.poruch.app.access.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/** Somebody is entered; what was typed stays. */
public record NewPersonPage(
        Map<String, String> typed,
        List<String> chosen,
        boolean child,
        List<String> roles,
        List<Choice> schools,
        String centre,
        Faults faults) {

    public String of(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
