/**
 * The core: one tutee's way with a tutor beside. Interest, question, goal, own probes, joint
 * analysis, review, outlook; the stages are lenses, not gates. The tutee owns all of it: others
 * propose, nobody else decides. The rooms below tell the journey's thread what happened there.
 */
@ApplicationModule(
        displayName = "Journey",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "advice",
            "advice :: view"
        })
@NullMarked
package org.poruch.app.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
