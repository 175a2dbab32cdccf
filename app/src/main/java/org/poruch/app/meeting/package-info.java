/**
 * Meetings of tutor and tutee, noted in two taps or later from paper: shared notes, the tutor's
 * private note, what was decided, when the next one is. What was decided goes on to the route. A
 * meeting reads as a protocol that prints on one page.
 */
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "page",
            "page :: view",
            "access",
            "advice",
            "advice :: view",
            "journey",
            "route"
        })
@NullMarked
package org.poruch.app.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
