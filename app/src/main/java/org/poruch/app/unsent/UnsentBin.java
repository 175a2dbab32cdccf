package org.poruch.app.unsent;

import java.util.List;
import org.poruch.app.access.Bin;
import org.poruch.app.access.Binned;
import org.poruch.app.access.Visitor;
import org.springframework.stereotype.Component;

/** Drafts that were thrown away. */
@Component
class UnsentBin implements Bin {
    private final UnsentStore store;

    UnsentBin(UnsentStore store) {
        this.store = store;
    }

    @Override
    public List<Binned> of(Visitor visitor) {
        return store.binned(visitor.person()).stream()
                .map(
                        each ->
                                new Binned(
                                        "unsent",
                                        each.id(),
                                        each.gist(),
                                        null,
                                        each.savedAt(),
                                        "/unsent/" + each.id() + "/return"))
                .toList();
    }
}
