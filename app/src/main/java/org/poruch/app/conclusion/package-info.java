/**
 * The paper at the end of a support, such as a mentor's year with a young teacher: who, with whom,
 * from when until when, towards what goal, what was done, what both said. It is made of what stands
 * on the journey already, and adds no word of its own.
 */
@ApplicationModule(
        displayName = "Conclusion",
        allowedDependencies = {"page", "page :: view", "storage", "access"})
@NullMarked
package org.poruch.app.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
