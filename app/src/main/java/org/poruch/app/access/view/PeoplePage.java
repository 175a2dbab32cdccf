package org.poruch.app.access.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;

/**
 * The people of a centre.
 *
 * @param next the address of the next fifty
 * @param later this is not the first page
 * @param keeper the reader keeps the list
 */
public record PeoplePage(
        String q,
        String role,
        String school,
        List<String> roles,
        List<Choice> schools,
        List<PersonRow> people,
        @Nullable String next,
        boolean later,
        boolean keeper) {

    /** Nothing was looked for: everybody is shown. */
    public boolean plain() {
        return q.isBlank() && role.isEmpty() && school.isEmpty();
    }
}
