/**
 * What a pair may expect of each other in time: within how many days the tutor answers, how long
 * the tutee may be silent without anybody worrying, and what the tutee wants to be reminded of.
 * Silence that lasts longer shows to the tutor alone, never to those who lead.
 */
@ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {"page", "page :: view", "access", "journey"})
@NullMarked
package org.poruch.app.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
