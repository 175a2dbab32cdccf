package org.poruch.app.unsent;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody is writing, brings it back, throws it away. Every call is about one's own.
 */
@Component
@Transactional
class UnsentForms {
    private static final int MOST = 100;

    private final UnsentStore store;

    UnsentForms(UnsentStore store) {
        this.store = store;
    }

    Unsent keep(UUID person, UnsentReading wish) {
        if (store.put(UuidCreator.getTimeOrderedEpoch(), person, wish)) {
            store.forget(person, MOST);
        }
        return store.of(person, wish.form()).orElseThrow(NotFound::new);
    }

    /**
     * @param form only this form; empty means all, the newest first
     */
    @Transactional(readOnly = true)
    List<Unsent> of(UUID person, String form) {
        return form.isEmpty() ? store.of(person) : store.of(person, named(form)).stream().toList();
    }

    /** The form was sent. */
    void sent(UUID person, String form) {
        store.delete(person, named(form));
    }

    void throwAway(UUID person, String form) {
        store.bin(person, named(form));
    }

    /** No form has a NUL in its name, and the database takes none. */
    private static String named(String form) {
        return form.replace("\0", "");
    }

    /** What was written instead meanwhile goes into the bin itself. */
    Unsent giveBack(UUID person, UUID id) {
        var binned = store.binned(person, id).orElseThrow(NotFound::new);
        store.bin(person, binned.form());
        store.giveBack(id);
        return binned;
    }
}
