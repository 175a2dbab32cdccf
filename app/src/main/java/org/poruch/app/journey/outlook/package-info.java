/**
 * The look ahead at the end of a cycle: how far each goal was reached, what comes next, whether
 * support is still needed. Only the tutee answers. Then the journey goes on, rests, opens a next
 * cycle, or is finished and stays readable as it was.
 */
@ApplicationModule(
        displayName = "Outlook",
        allowedDependencies = {"page", "page :: view", "access", "journey"})
@NullMarked
package org.poruch.app.journey.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
