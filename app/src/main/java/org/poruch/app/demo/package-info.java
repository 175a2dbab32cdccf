/**
 * Made-up people to look around with: three centres, their schools, a cast whose names stay the
 * same, and journeys at every stage. Made once, from a seed, with dates that count from the day it
 * is made; nothing here runs in a real server.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"storage", "people", "access", "bank"})
@NullMarked
package org.poruch.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
