/**
 * The one door: who is signed in, in which dated relation a person stands to a journey, and what
 * follows from that. Every route declares its rule here ({@code @Who}); reads of another's journey
 * are written down, and the owner sees them.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"page", "page :: view", "storage", "people"})
@NullMarked
package org.poruch.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
