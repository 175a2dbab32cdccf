package org.poruch.app.access.view;

import java.util.List;
import java.util.UUID;
import org.poruch.app.page.view.Faults;

/**
 * A guardian's consent to a child's journey.
 *
 * @param guardian the reader may give it
 * @param given the reader's own consent holds
 * @param guardians whom the child can ask
 */
public record ConsentPage(
        UUID journey,
        String child,
        boolean guardian,
        boolean given,
        List<ConsentRow> consents,
        List<String> guardians,
        String givenOn,
        Faults faults) {

    public boolean holds() {
        return consents.stream().anyMatch(ConsentRow::holds);
    }
}
