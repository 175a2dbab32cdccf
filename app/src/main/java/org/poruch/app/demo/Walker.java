package org.poruch.app.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who walks, with whom beside; for a child, who consented. */
record Walker(UUID tutee, UUID tutor, @Nullable UUID guardian, @Nullable UUID specialist) {
    static Walker teacher(UUID tutee, UUID tutor) {
        return new Walker(tutee, tutor, null, null);
    }

    boolean child() {
        return guardian != null;
    }
}
