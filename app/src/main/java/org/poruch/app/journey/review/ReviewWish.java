package org.poruch.app.journey.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Form and level as they were sent. */
record ReviewWish(@Nullable String form, @Nullable String level) {
    Choice read() {
        var given = new Given();
        var form = given.choice("form", this.form, ReviewForm.class);
        var level = given.choice("level", this.level, ReviewLevel.class);
        given.check();
        return new Choice(Objects.requireNonNull(form), Objects.requireNonNull(level));
    }
}
