/**
 * What people write on a journey: own probes, the diary, reflections, difficulties, results, notes.
 * Each entry is seen by those whom its author chose, and by nobody else; earlier wordings are kept
 * for those who could read them then, and what goes to the bin can be taken back for thirty days.
 */
@ApplicationModule(
        displayName = "Entry",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "journey.evidence",
            "journey.evidence :: view"
        })
@NullMarked
package org.poruch.app.journey.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
