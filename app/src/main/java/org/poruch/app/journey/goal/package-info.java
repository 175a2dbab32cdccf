/**
 * The goal: a picture of the result, the signs by which it will be seen, and a day. Either of the
 * pair proposes one; it holds once the tutee and a tutor have agreed, and until then the old one
 * holds. Every wording and every word about it stays.
 */
@ApplicationModule(displayName = "Goal")
@NullMarked
package org.poruch.app.journey.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
